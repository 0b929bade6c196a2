//! Where a client runs: its address, its port, and its network namespace if it has one.

use std::ffi::OsStr;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::process::{Command, Stdio};

use crate::free_port;

/// The address and port a client uses for peers.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its address; unspecified stands for all that there are.
    pub ip: IpAddr,
    /// Its port.
    pub port: u16,
    namespace: Option<String>,
}

impl Place {
    /// A free port on 127.0.0.1.
    pub fn loopback() -> Self {
        Self { ip: Ipv4Addr::LOCALHOST.into(), port: free_port(), namespace: None }
    }

    /// A free port on `::1`.
    pub fn loopback_v6() -> Self {
        Self { ip: Ipv6Addr::LOCALHOST.into(), port: free_port(), namespace: None }
    }

    /// `port` of `ip` in a network namespace.
    #[cfg(target_os = "linux")]
    pub fn in_namespace(namespace: &crate::netns::Namespace, ip: IpAddr, port: u16) -> Self {
        Self { ip, port, namespace: Some(namespace.name().to_owned()) }
    }

    /// Address and port as one text.
    pub(super) fn socket(&self) -> String {
        SocketAddr::from((self.ip, self.port)).to_string()
    }

    /// `program` in the place's namespace, with nothing to read and nowhere to write.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = match &self.namespace {
            None => Command::new(program),
            Some(namespace) => {
                let mut command = Command::new("ip");
                command.args(["netns", "exec", namespace]).arg(program);
                command
            }
        };
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}
