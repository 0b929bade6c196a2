//! `swarmdeck password`: with what browsers log in, on a data folder that no tracker uses.

use std::io::{self, IsTerminal};

use control::{Control, Options};

use crate::args::{PasswordArgs, PasswordCommand};
use crate::failure::Failure;

/// Does what is asked.
pub(crate) fn run(args: &PasswordArgs) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let options = Options { data_dir: args.data_dir.clone(), overrides: Vec::new() };
        let control = Control::open(options).map_err(|error| match error.code.as_str() {
            "already_running" => Failure::Cannot(format!(
                "{} Change the password on its pages, under Settings, or end it first.",
                error.message
            )),
            _ => error.into(),
        })?;
        let outcome = carry_out(&control, args.command);
        control.close().await;
        outcome
    })
}

fn carry_out(control: &Control, command: PasswordCommand) -> Result<(), Failure> {
    match command {
        PasswordCommand::Set => {
            let password = ask()?;
            // Whoever can write the folder needs no password to change it.
            control.remove_password(None)?;
            control.set_password(None, &password)?;
            eprintln!("swarmdeck: The password is set. Browsers log in with it from now on.");
        }
        PasswordCommand::Remove => {
            control.remove_password(None)?;
            eprintln!(
                "swarmdeck: There is no password any more. The pages open with the address that \
                 “swarmdeck serve --ui” prints."
            );
        }
    }
    Ok(())
}

/// Asks twice where a person can be asked, without showing what is typed.
fn ask() -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        let mut line = String::new();
        io::stdin().read_line(&mut line)?;
        return Ok(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    let password = rpassword::prompt_password("New password: ")?;
    if rpassword::prompt_password("Once more: ")? == password {
        return Ok(password);
    }
    Err(Failure::Cannot("The two are not the same; nothing was changed.".to_owned()))
}
