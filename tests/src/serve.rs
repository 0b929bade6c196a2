//! A running `swarmdeck serve`, read the way a script would read it.

use std::fs;
use std::io;
use std::net::SocketAddrV4;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::http;
use crate::process::{EndSignal, Process};
use crate::program;

/// A tracker that says `ready`.
#[derive(Debug)]
pub struct Serve {
    process: Process,
    stderr: Receiver<String>,
    /// The announce URLs of its lines `listening …`, in order: HTTP first, then UDP.
    pub announce_urls: Vec<String>,
    ui: Option<Door>,
    /// Where its settings and torrents are.
    pub data_dir: TempDir,
}

/// The way to the commands of the pages.
#[derive(Clone, Debug)]
pub struct Door {
    /// Host and port.
    address: String,
    token: String,
}

/// A tracker that has ended before it was ready.
#[derive(Debug)]
pub struct Ended {
    /// How it ended.
    pub status: ExitStatus,
    /// What it said about it.
    pub stderr: String,
    /// Where its settings and torrents are.
    pub data_dir: TempDir,
}

const LINE_DEADLINE: Duration = Duration::from_secs(20);

impl Serve {
    /// Starts `swarmdeck serve --port 0` with `args` on a fresh data directory.
    pub fn start(args: &[&str]) -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), args)
    }

    /// Likewise on `data_dir`.
    pub fn start_in(data_dir: TempDir, args: &[&str]) -> Self {
        let command = command(data_dir.path());
        Self::start_with(data_dir, command, args)
    }

    /// Likewise on a fresh data directory, with a log that tells everything.
    pub fn start_talkative(args: &[&str]) -> Self {
        let data_dir = tempfile::tempdir().unwrap();
        let mut command = command(data_dir.path());
        command.env("SWARMDECK_LOG", "trace");
        Self::start_with(data_dir, command, args)
    }

    fn start_with(data_dir: TempDir, mut command: Command, args: &[&str]) -> Self {
        command.args(["--port", "0"]).args(args);
        Self::start_as_is(data_dir, &mut command, args.contains(&"--ui"))
    }

    /// Runs `command` as [`Self::start_command`] does; `has_ui` where it shows the pages.
    pub fn start_as_is(data_dir: TempDir, command: &mut Command, has_ui: bool) -> Self {
        let mut serve = Self::start_command(data_dir, command);
        if has_ui {
            serve.ui = Some(serve.read_door());
        }
        serve
    }

    /// Likewise on a fresh data directory whose settings, and nothing on the command line, say
    /// that any free port will do: so it can be changed.
    pub fn start_anew(args: &[&str]) -> Self {
        let data_dir = tempfile::tempdir().unwrap();
        fs::write(data_dir.path().join("settings.json"), r#"{"network":{"port":0}}"#).unwrap();
        let mut command = command(data_dir.path());
        Self::start_as_is(data_dir, command.args(args), args.contains(&"--ui"))
    }

    /// Runs `command`, which is made of [`command`] for `data_dir`, with pages for a browser.
    ///
    /// # Errors
    ///
    /// When it ends before it is ready.
    pub fn try_start_with_pages(data_dir: TempDir, command: &mut Command) -> Result<Self, Ended> {
        let mut serve = Self::try_start_command(data_dir, command.args(["--ui", "127.0.0.1:0"]))?;
        serve.ui = Some(serve.read_door());
        Ok(serve)
    }

    fn read_door(&self) -> Door {
        let line = self.stderr_line("ui ");
        let (address, token) = line.split_once("/#token=").unwrap();
        let address = address.strip_prefix("ui http://").unwrap();
        Door { address: address.to_owned(), token: token.to_owned() }
    }

    /// Runs `command`, which is made of [`command`] for `data_dir`, and has no pages.
    pub fn start_command(data_dir: TempDir, command: &mut Command) -> Self {
        let started = Self::try_start_command(data_dir, command);
        started.unwrap_or_else(|ended| panic!("serve is not ready: {ended:?}"))
    }

    /// Likewise, where it may refuse to start.
    ///
    /// # Errors
    ///
    /// When it ends before it is ready.
    pub fn try_start_command(data_dir: TempDir, command: &mut Command) -> Result<Self, Ended> {
        let (mut process, stdout, stderr) = Process::start_with_lines(command);
        let mut announce_urls = Vec::new();
        loop {
            match stdout.recv_timeout(LINE_DEADLINE) {
                Ok(line) if line == "ready" => break,
                Ok(line) => {
                    let url = line.strip_prefix("listening ");
                    announce_urls.push(url.unwrap_or_else(|| panic!("line {line}")).to_owned());
                }
                Err(RecvTimeoutError::Disconnected) => {
                    let status = process.wait();
                    return Err(Ended { status, stderr: text(&stderr), data_dir });
                }
                Err(RecvTimeoutError::Timeout) => {
                    let said: Vec<String> = stderr.try_iter().collect();
                    panic!("serve says nothing more: {}", said.join("\n"));
                }
            }
        }
        Ok(Self { process, stderr, announce_urls, ui: None, data_dir })
    }

    /// The first of its announce URLs that is of `scheme`, `http` or `udp`.
    pub fn announce_url(&self, scheme: &str) -> &str {
        let is_of_scheme = |url: &&String| url.starts_with(&format!("{scheme}://"));
        let url = self.announce_urls.iter().find(is_of_scheme);
        url.unwrap_or_else(|| panic!("no {scheme} among {:?}", self.announce_urls))
    }

    /// Host and port it answers announces on first.
    pub fn address(&self) -> String {
        let url = self.announce_urls.first().unwrap();
        url.strip_prefix("http://").unwrap().strip_suffix("/announce").unwrap().to_owned()
    }

    /// The program itself.
    pub fn process(&self) -> &Process {
        &self.process
    }

    /// The same where it is of IPv4.
    pub fn socket_address(&self) -> SocketAddrV4 {
        self.address().parse().unwrap()
    }

    /// Its number in the system.
    pub fn process_id(&self) -> u32 {
        self.process.id()
    }

    /// The next line of standard error that begins with `start`.
    pub fn stderr_line(&self, start: &str) -> String {
        loop {
            let line = self.stderr.recv_timeout(LINE_DEADLINE);
            let line = line.unwrap_or_else(|_| panic!("no line “{start}” on standard error"));
            if line.starts_with(start) {
                return line;
            }
        }
    }

    /// The way to the commands of the pages.
    pub fn door(&self) -> &Door {
        self.ui.as_ref().unwrap()
    }

    /// Host and port of the pages for a browser.
    pub fn ui_address(&self) -> &str {
        &self.door().address
    }

    /// Carries out a command of the pages.
    pub fn rpc(&self, name: &str, args: &Value) -> Value {
        self.door().rpc(name, args)
    }

    /// What the tracker tells of the peers of a torrent, the latest announce first.
    pub fn peers(&self, info_hash: &str) -> Vec<Value> {
        let request = json!({
            "info_hash": info_hash, "column": "last_seen", "descending": false,
            "offset": 0, "count": 500
        });
        let view = self.rpc("peers", &json!({ "request": request }));
        view["peers"].as_array().unwrap().clone()
    }

    /// Carries out a command that must fail; gives why it did.
    pub fn rpc_error(&self, name: &str, args: &Value) -> Value {
        let (status, body) = self.door().call(name, args).unwrap();
        assert_ne!(status, 200, "{name}: {body}");
        body
    }

    /// Waits for it to end, as it was asked to; gives the status and what it said on standard
    /// error and was not read yet.
    pub fn wait(mut self) -> (ExitStatus, String) {
        let status = self.process.wait();
        (status, self.stderr.iter().fold(String::new(), |text, line| text + &line + "\n"))
    }

    /// Asks it to end and waits; gives what it said on standard error and was not read yet.
    pub fn end_and_read(self, signal: EndSignal) -> String {
        self.process.end(signal);
        text(&self.stderr)
    }

    /// Ends it without a word, as a crash does; gives the data directory.
    pub fn kill(self) -> TempDir {
        self.process.kill();
        self.data_dir
    }

    /// Asks it to end and waits; gives the status and the data directory.
    pub fn end(self, signal: EndSignal) -> (ExitStatus, TempDir) {
        (self.process.end(signal), self.data_dir)
    }
}

impl Door {
    /// Carries out a command.
    pub fn rpc(&self, name: &str, args: &Value) -> Value {
        let (status, body) = self.call(name, args).unwrap();
        assert_eq!(status, 200, "{name}: {body}");
        body
    }

    /// Status and body of the answer to a command.
    ///
    /// # Errors
    ///
    /// When none comes, as the program has ended.
    pub fn call(&self, name: &str, args: &Value) -> io::Result<(u16, Value)> {
        let head = format!(
            "POST /rpc/{name} HTTP/1.1\r\nAuthorization: Bearer {}\r\n\
             Content-Type: application/json",
            self.token
        );
        let (status, body) = http::try_request(&self.address, &head, &args.to_string())?;
        Ok((status, serde_json::from_str(&body)?))
    }
}

/// All lines that are still to come.
fn text(lines: &Receiver<String>) -> String {
    lines.iter().fold(String::new(), |text, line| text + &line + "\n")
}

/// `swarmdeck serve --data-dir DATA_DIR`, not started yet.
pub fn command(data_dir: &Path) -> Command {
    fs::create_dir_all(data_dir).unwrap();
    let mut command = Command::new(program("swarmdeck"));
    command.arg("serve").arg("--data-dir").arg(data_dir);
    command
}
