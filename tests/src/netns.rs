//! A home network and the internet beyond its router, made of network namespaces.
//!
//! ```text
//!  computer 192.168.1.2 --+-- router 192.168.1.1 | 203.0.113.1 ---- abroad 203.0.113.7
//!  laptop   192.168.1.3 --+
//! ```
//!
//! The router forwards the ports it is told to the computer, and gives what comes from home its
//! own public address. As most routers do, it knows no way back for what home sends to that
//! address. Nothing here is connected to the real network.

use std::fs::File;
use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::AsFd;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

/// The computer at home that runs the tracker.
pub const COMPUTER: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 168, 1, 2));
/// Another computer at home.
pub const LAPTOP: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 168, 1, 3));
/// The address the home has on the internet.
pub const PUBLIC: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 1));
/// Someone else's computer on the internet.
pub const ABROAD: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7));

/// A home with two computers, and one abroad.
#[derive(Debug)]
pub struct HomeNetwork {
    /// The namespace of [`COMPUTER`].
    pub computer: Namespace,
    /// The namespace of [`LAPTOP`].
    pub laptop: Namespace,
    /// The namespace of [`ABROAD`].
    pub abroad: Namespace,
    _router: Namespace,
}

impl HomeNetwork {
    /// Makes all of them; the router forwards `ports`, TCP and UDP, to the computer.
    pub fn make(ports: &[u16]) -> Self {
        let [router, computer, laptop, abroad] =
            ["router", "computer", "laptop", "abroad"].map(Namespace::make);
        for (host, cable) in [(&computer, "to-computer"), (&laptop, "to-laptop")] {
            router.connect(cable, host);
        }
        router.connect("internet", &abroad);
        router.run(&["ip", "link", "add", "home", "type", "bridge"]);
        for cable in ["to-computer", "to-laptop"] {
            router.run(&["ip", "link", "set", cable, "master", "home"]);
        }
        for (device, address) in [("home", "192.168.1.1/24"), ("internet", "203.0.113.1/24")] {
            router.run(&["ip", "address", "add", address, "dev", device]);
            router.run(&["ip", "link", "set", device, "up"]);
        }
        for (host, ip) in [(&computer, COMPUTER), (&laptop, LAPTOP), (&abroad, ABROAD)] {
            host.run(&["ip", "address", "add", &format!("{ip}/24"), "dev", "cable"]);
        }
        for host in [&computer, &laptop] {
            host.run(&["ip", "route", "add", "default", "via", "192.168.1.1"]);
        }
        router.run(&["sh", "-c", "echo 1 > /proc/sys/net/ipv4/ip_forward"]);
        router.run(&["nft", &address_translation(ports)]);
        Self { computer, laptop, abroad, _router: router }
    }
}

/// The rules of a home router.
fn address_translation(ports: &[u16]) -> String {
    let ports = ports.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    format!(
        "table ip home {{
            chain inbound {{
                type nat hook prerouting priority dstnat
                iifname \"internet\" meta l4proto {{ tcp, udp }} th dport {{ {ports} }} \
                    dnat to {COMPUTER}
            }}
            chain outbound {{
                type nat hook postrouting priority srcnat
                oifname \"internet\" masquerade
            }}
        }}"
    )
}

/// A network namespace that ends with this value.
#[derive(Debug)]
pub struct Namespace {
    name: String,
}

impl Namespace {
    /// Makes one with nothing but loopback; `role` is part of its name.
    pub fn make(role: &str) -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let count = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("swarmdeck-{}-{count}-{role}", std::process::id());
        let output = ip(&["netns", "add", &name]);
        assert!(
            output.status.success(),
            "no network namespace can be made here, which takes root's rights: run the test \
             as root, for example with `sudo --preserve-env cargo xtask test acceptance`. ip says: \
             {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let namespace = Self { name };
        namespace.run(&["ip", "link", "set", "lo", "up"]);
        namespace
    }

    /// Its name, by which `ip netns exec` knows it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `command` in this namespace, not started yet.
    pub fn enter(&self, command: &Command) -> Command {
        let mut inside = Command::new("ip");
        inside.args(["netns", "exec", &self.name]).arg(command.get_program());
        inside.args(command.get_args());
        inside
    }

    /// What `action` gives when it runs on a thread in this namespace.
    pub fn inside<T: Send>(&self, action: impl FnOnce() -> T + Send) -> T {
        let file = File::open(Path::new("/run/netns").join(&self.name)).unwrap();
        let enter = || move_into_link_name_space(file.as_fd(), Some(LinkNameSpaceType::Network));
        let inside = || {
            enter().unwrap();
            action()
        };
        std::thread::scope(|scope| scope.spawn(inside).join().unwrap())
    }

    /// Lays a cable whose end is called `device` here and `cable` there.
    fn connect(&self, device: &str, other: &Self) {
        let ours = ["link", "add", device, "netns", &self.name, "type", "veth"];
        let theirs = ["peer", "name", "cable", "netns", &other.name];
        let output = ip(&[&ours[..], &theirs].concat());
        assert!(output.status.success(), "{output:?}");
        self.run(&["ip", "link", "set", device, "up"]);
        other.run(&["ip", "link", "set", "cable", "up"]);
    }

    /// Runs a command in this namespace, which must succeed.
    #[track_caller]
    pub fn run(&self, words: &[&str]) {
        let output = ip(&[&["netns", "exec", &self.name], words].concat());
        assert!(output.status.success(), "{words:?}: {output:?}");
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        ip(&["netns", "delete", &self.name]);
    }
}

fn ip(words: &[&str]) -> Output {
    Command::new("ip").args(words).output().expect("iproute2 is not installed")
}
