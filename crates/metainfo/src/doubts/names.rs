//! Whether every system can store the files of a .torrent.

use std::collections::HashMap;

use super::Doubt;
use crate::name::is_reserved_on_windows;
use crate::plan::LONG_PATH_CHARACTERS;
use crate::read::Metainfo;

/// Judges the torrent's name and the paths, each kind of doubt once with an example.
pub(super) fn judge(metainfo: &Metainfo, doubts: &mut Vec<Doubt>) {
    let mut names = Names::default();
    if is_reserved_on_windows(metainfo.name()) {
        names.reserved.add(metainfo.name());
    }
    let root_characters = match metainfo.is_single_file() {
        true => 0,
        false => metainfo.name().chars().count() + 1,
    };
    for file in metainfo.files() {
        let path = file.path.as_str();
        if !metainfo.is_single_file() && path.split('/').any(is_reserved_on_windows) {
            names.reserved.add(path);
        }
        let characters = root_characters + path.chars().count();
        if characters > LONG_PATH_CHARACTERS {
            names.long.count += 1;
            if characters > names.longest_characters {
                names.long.example = path;
                names.longest_characters = characters;
            }
        }
        names.place(path);
    }
    names.tell(doubts);
}

/// What was found of one kind.
#[derive(Default)]
struct Found<'a> {
    example: &'a str,
    count: usize,
}

impl<'a> Found<'a> {
    fn add(&mut self, path: &'a str) {
        if self.count == 0 {
            self.example = path;
        }
        self.count += 1;
    }
}

#[derive(Default)]
struct Names<'a> {
    reserved: Found<'a>,
    long: Found<'a>,
    longest_characters: usize,
    same: Found<'a>,
    differ_in_case: Found<'a>,
    /// The other name of the first that differs only in case.
    other: &'a str,
    /// Files and folders by the number of the folder above and their name, so that no part of a
    /// path is kept twice. Numbers are given from 1 on; 0 is the root.
    nodes: HashMap<(usize, &'a str), Node>,
    /// The spelling that came first, by the number of the folder above and the name in lower case.
    spellings: HashMap<(usize, String), &'a str>,
}

struct Node {
    number: usize,
    is_file: bool,
}

impl<'a> Names<'a> {
    fn place(&mut self, path: &'a str) {
        let mut above = 0;
        let mut end = 0;
        for part in path.split('/') {
            end += part.len();
            let is_file = end == path.len();
            let next = self.nodes.len() + 1;
            let mut is_new = false;
            let node = self.nodes.entry((above, part)).or_insert_with(|| {
                is_new = true;
                Node { number: next, is_file }
            });
            let number = node.number;
            if !is_new && (is_file || node.is_file) {
                self.same.add(path);
            }
            if is_new {
                let first = self.spellings.entry((above, part.to_lowercase())).or_insert(part);
                if *first != part {
                    if self.differ_in_case.count == 0 {
                        self.other = first;
                    }
                    self.differ_in_case.add(&path[..end]);
                }
            }
            above = number;
            end += 1;
        }
    }

    fn tell(self, doubts: &mut Vec<Doubt>) {
        let example = |found: &Found<'_>| found.example.to_owned();
        if self.same.count > 0 {
            let (example, count) = (example(&self.same), self.same.count);
            doubts.push(Doubt::SamePath { example, count });
        }
        if self.differ_in_case.count > 0 {
            doubts.push(Doubt::DiffersOnlyInCase {
                example: example(&self.differ_in_case),
                other: self.other.to_owned(),
                count: self.differ_in_case.count,
            });
        }
        if self.reserved.count > 0 {
            let (example, count) = (example(&self.reserved), self.reserved.count);
            doubts.push(Doubt::ReservedOnWindows { example, count });
        }
        if self.long.count > 0 {
            doubts.push(Doubt::PathTooLong {
                example: example(&self.long),
                characters: self.longest_characters,
                count: self.long.count,
            });
        }
    }
}
