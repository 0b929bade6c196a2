//! A program for Windows as a file: what it loads, and what Windows reads in it before it runs.

use anyhow::{Context, Result};
use object::LittleEndian as LE;
use object::pe;
use object::read::pe::{
    PeFile64, ResourceDirectoryEntryData, ResourceDirectoryTable, ResourceNameOrId,
};

/// Libraries that every Windows from 10 on has.
const SYSTEM_LIBRARIES: &[&str] = &[
    "advapi32.dll",
    "bcrypt.dll",
    "bcryptprimitives.dll",
    "combase.dll",
    "comctl32.dll",
    "crypt32.dll",
    "dwmapi.dll",
    "gdi32.dll",
    "imm32.dll",
    "iphlpapi.dll",
    "kernel32.dll",
    "msvcrt.dll",
    "ntdll.dll",
    "ole32.dll",
    "oleaut32.dll",
    "propsys.dll",
    "secur32.dll",
    "shell32.dll",
    "shlwapi.dll",
    "user32.dll",
    "userenv.dll",
    "uxtheme.dll",
    "version.dll",
    "ws2_32.dll",
];

/// Sets of functions that Windows itself leads to the right library.
const SYSTEM_SET: &str = "api-ms-win-";

/// What the manifest must say, without the name spaces.
const MANIFEST: &[&str] = &[
    "level=\"asInvoker\"",
    ">true</longPathAware>",
    ">PerMonitorV2</dpiAwareness>",
    "\"Microsoft.Windows.Common-Controls\"",
];

/// Flags of a program which Windows may load at any address, and whose data it does not execute.
const SAFEGUARDS: u16 = pe::IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE.0
    | pe::IMAGE_DLLCHARACTERISTICS_HIGH_ENTROPY_VA.0
    | pe::IMAGE_DLLCHARACTERISTICS_NX_COMPAT.0;

/// How a program meets whoever starts it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Subsystem {
    /// It opens windows, and no console.
    Window,
    /// It writes to the console it was started in.
    Console,
}

/// What a program should be.
pub(super) struct Expected<'a> {
    /// How it meets whoever starts it.
    pub(super) subsystem: Subsystem,
    /// Its version, such as 1.2.3.
    pub(super) version: &'a str,
    /// Libraries that lie beside it.
    pub(super) own_libraries: &'a [&'a str],
    /// What must not be found in it.
    pub(super) foreign: &'a [String],
}

/// What was read of a program.
#[derive(Clone, Debug)]
pub(super) struct ProgramFile<'a> {
    bytes: &'a [u8],
    subsystem: u16,
    flags: u16,
    libraries: Vec<String>,
    resources: Vec<Resource<'a>>,
}

#[derive(Clone, Debug)]
struct Resource<'a> {
    kind: u16,
    data: &'a [u8],
}

impl<'a> ProgramFile<'a> {
    /// Reads a program of 64 bits.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self> {
        let file = PeFile64::parse(bytes)?;
        let header = &file.nt_headers().optional_header;
        let mut libraries = Vec::new();
        if let Some(table) = file.import_table()? {
            let mut imports = table.descriptors()?;
            while let Some(import) = imports.next()? {
                let name = table.name(import.name.get(LE))?;
                libraries.push(String::from_utf8_lossy(name).into_owned());
            }
        }
        Ok(Self {
            bytes,
            subsystem: header.subsystem.get(LE).0,
            flags: header.dll_characteristics.get(LE).0,
            libraries,
            resources: resources(&file, bytes)?,
        })
    }

    /// Everything in which the program is not what it should be, in words.
    pub(super) fn faults(&self, expected: &Expected) -> Vec<String> {
        let mut faults = self.loading_faults(expected);
        faults.extend(self.resource_faults(expected.version));
        for text in expected.foreign {
            if contains(self.bytes, text.as_bytes()) {
                faults.push(format!("{text} of this machine is written in it"));
            }
        }
        faults
    }

    fn loading_faults(&self, expected: &Expected) -> Vec<String> {
        let mut faults = Vec::new();
        let subsystem = match expected.subsystem {
            Subsystem::Window => pe::IMAGE_SUBSYSTEM_WINDOWS_GUI.0,
            Subsystem::Console => pe::IMAGE_SUBSYSTEM_WINDOWS_CUI.0,
        };
        if self.subsystem != subsystem {
            faults.push(format!("its subsystem is {} instead of {subsystem}", self.subsystem));
        }
        if self.flags & SAFEGUARDS != SAFEGUARDS {
            faults.push(format!("it lacks safeguards: its flags are {:#06x}", self.flags));
        }
        let is_there = |library: &str| {
            library.starts_with(SYSTEM_SET)
                || SYSTEM_LIBRARIES.contains(&library)
                || expected.own_libraries.iter().any(|it| it.eq_ignore_ascii_case(library))
        };
        for library in &self.libraries {
            if !is_there(&library.to_ascii_lowercase()) {
                faults.push(format!("it loads {library}, which not every Windows has"));
            }
        }
        faults
    }

    fn resource_faults(&self, version: &str) -> Vec<String> {
        let mut faults = Vec::new();
        if self.resource(pe::RT_GROUP_ICON).is_none() {
            faults.push("it has no icon".to_owned());
        }
        match self.resource(pe::RT_VERSION).and_then(file_version) {
            None => faults.push("it does not say its version".to_owned()),
            Some(found) if found != version => {
                faults.push(format!("it says that its version is {found} instead of {version}"));
            }
            Some(_) => {}
        }
        match self.resource(pe::RT_MANIFEST) {
            None => faults.push("it has no manifest".to_owned()),
            Some(manifest) => {
                let lacking = MANIFEST.iter().filter(|it| !contains(manifest, it.as_bytes()));
                faults.extend(lacking.map(|it| format!("its manifest does not say {it}")));
            }
        }
        faults
    }

    fn resource(&self, kind: u16) -> Option<&'a [u8]> {
        self.resources.iter().find(|it| it.kind == kind).map(|it| it.data)
    }
}

/// The resources of all kinds that have a number, in all their languages.
fn resources<'a>(file: &PeFile64<'a>, bytes: &'a [u8]) -> Result<Vec<Resource<'a>>> {
    let sections = file.section_table();
    let Some(directory) = file.data_directories().resource_directory(bytes, &sections)? else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for entry in directory.root()?.entries {
        let ResourceNameOrId::Id(kind) = entry.name_or_id() else { continue };
        let mut tables: Vec<ResourceDirectoryTable> =
            entry.data(directory)?.table().into_iter().collect();
        while let Some(table) = tables.pop() {
            for entry in table.entries {
                match entry.data(directory)? {
                    ResourceDirectoryEntryData::Table(table) => tables.push(table),
                    ResourceDirectoryEntryData::Data(data) => {
                        let size = data.size.get(LE) as usize;
                        let data = sections
                            .pe_data_at(bytes, data.offset_to_data.get(LE))
                            .and_then(|it| it.get(..size))
                            .context("a resource lies outside the file")?;
                        found.push(Resource { kind, data });
                    }
                }
            }
        }
    }
    Ok(found)
}

/// The version's first three numbers in a version resource, which begins with its length, type and
/// name; where the signature stands, the numbers follow eight bytes later.
fn file_version(resource: &[u8]) -> Option<String> {
    const SIGNATURE: [u8; 4] = 0xFEEF_04BD_u32.to_le_bytes();
    let at = resource.windows(4).position(|it| it == SIGNATURE)? + 8;
    let word = |at: usize| Some(u16::from_le_bytes(resource.get(at..at + 2)?.try_into().ok()?));
    let (minor, major, patch) = (word(at)?, word(at + 2)?, word(at + 6)?);
    Some(format!("{major}.{minor}.{patch}"))
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|it| it == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUR_MANIFEST: &[u8] = include_bytes!("../../../installer/windows/program.manifest");
    const VERSION: &[u8] = &[
        0x34, 0, 0xbd, 0x04, 0xef, 0xfe, 0, 0, 1, 0, 2, 0, 1, 0, 0, 0, 3, 0, // 1.2.3
    ];

    fn console_program() -> ProgramFile<'static> {
        let resource = |kind, data| Resource { kind, data };
        ProgramFile {
            bytes: b"compiled in swarmdeck/crates",
            subsystem: pe::IMAGE_SUBSYSTEM_WINDOWS_CUI.0,
            flags: SAFEGUARDS,
            libraries: ["KERNEL32.dll", "api-ms-win-core-synch-l1-2-0.dll", "beside.dll"]
                .map(str::to_owned)
                .into(),
            resources: vec![
                resource(pe::RT_GROUP_ICON, b"icon"),
                resource(pe::RT_VERSION, VERSION),
                resource(pe::RT_MANIFEST, OUR_MANIFEST),
            ],
        }
    }

    fn faults(program: &ProgramFile, subsystem: Subsystem, version: &str) -> Vec<String> {
        let foreign = ["/builder".to_owned()];
        let own_libraries = &["Beside.dll"];
        program.faults(&Expected { subsystem, version, own_libraries, foreign: &foreign })
    }

    #[test]
    fn our_manifest_and_a_sound_program_pass() {
        let none: [&str; 0] = [];
        assert_eq!(faults(&console_program(), Subsystem::Console, "1.2.3"), none);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let mut program = console_program();
        program.bytes = b"compiled in /builder/swarmdeck/crates";
        program.flags = 0;
        program.libraries.push("libgcc_s_seh-1.dll".to_owned());
        assert_eq!(
            faults(&program, Subsystem::Window, "1.2.4"),
            [
                "its subsystem is 3 instead of 2",
                "it lacks safeguards: its flags are 0x0000",
                "it loads libgcc_s_seh-1.dll, which not every Windows has",
                "it says that its version is 1.2.3 instead of 1.2.4",
                "/builder of this machine is written in it",
            ]
        );
    }

    #[test]
    fn a_program_without_resources_lacks_them_all() {
        let mut program = console_program();
        program.resources = vec![Resource { kind: pe::RT_MANIFEST, data: b"<assembly/>" }];
        let found = faults(&program, Subsystem::Console, "1.2.3");
        assert_eq!(found[..2], ["it has no icon", "it does not say its version"]);
        assert_eq!(found.len(), 2 + MANIFEST.len(), "{found:?}");
    }

    #[test]
    fn what_is_no_program_is_refused() {
        assert!(ProgramFile::read(b"MZ, but no more").is_err());
    }
}
