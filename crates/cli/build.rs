//! Puts icon, version and manifest into the program for Windows.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=swarmdeck.rc");
    println!("cargo::rerun-if-changed=../../icons/icon.ico");
    println!("cargo::rerun-if-changed=../../installer/windows/program.manifest");
    let version = env!("CARGO_PKG_VERSION");
    // Windows knows numbers only, four of them.
    let numbers = version.split('-').next().unwrap_or(version).replace('.', ",");
    let macros = [format!("VERSION={version}"), format!("VERSION_NUMBERS={numbers},0")];
    // Does nothing where the program is built for another system.
    embed_resource::compile("swarmdeck.rc", macros).manifest_required()?;
    Ok(())
}
