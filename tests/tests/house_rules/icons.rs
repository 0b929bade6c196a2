//! The icon files: is every size there, in the form that Tauri and Windows take?

use std::fs;

use crate::files::root;

/// The PNG files that `tauri.conf.json` names, with their width and height in pixels.
const PNG_FILES: &[(&str, u32)] =
    &[("32x32.png", 32), ("128x128.png", 128), ("128x128@2x.png", 256), ("icon.png", 512)];

/// The sizes Windows picks from, in pixels.
const ICO_SIZES_PX: &[u32] = &[16, 24, 32, 48, 64, 128, 256];

/// The entries macOS picks from.
const ICNS_TYPES: &[&str] = &["ic11", "ic12", "ic07", "ic13", "ic08", "ic14", "ic09", "ic10"];

/// One sentence for everything that is missing or wrong in `icons/`.
pub(crate) fn wrong() -> Vec<String> {
    let mut wrong = Vec::new();
    let read = |name: &str| fs::read(root().join("icons").join(name)).unwrap_or_default();
    for (name, size_px) in PNG_FILES {
        if rgba_png_size(&read(name)) != Some((*size_px, *size_px)) {
            wrong.push(format!("icons/{name} is not an 8-bit RGBA PNG of {size_px} pixels"));
        }
    }
    if ico_sizes(&read("icon.ico")).as_deref() != Some(ICO_SIZES_PX) {
        wrong.push(format!("icons/icon.ico does not hold the sizes {ICO_SIZES_PX:?} in colour"));
    }
    if icns_types(&read("icon.icns")).is_none_or(|found| found != ICNS_TYPES) {
        wrong.push(format!("icons/icon.icns does not hold {ICNS_TYPES:?}"));
    }
    wrong
}

/// Width and height of an 8-bit RGBA PNG (its first chunk is IHDR, 13 bytes long).
fn rgba_png_size(png: &[u8]) -> Option<(u32, u32)> {
    let header = png.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    let number = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    let is_rgba = header.get(8..10) == Some(&[8, 6]);
    Some((number(0)?, number(4)?)).filter(|_| is_rgba)
}

/// The sizes of the 32-bit entries of a Windows icon; zero stands for 256 pixels.
fn ico_sizes(ico: &[u8]) -> Option<Vec<u32>> {
    let count = ico.strip_prefix(&[0, 0, 1, 0])?.first_chunk().map(|it| u16::from_le_bytes(*it))?;
    let entries = ico.get(6..6 + 16 * usize::from(count))?.chunks(16);
    entries
        .map(|entry| {
            let is_colour = entry[6..8] == [32, 0];
            let size_px = if entry[0] == 0 { 256 } else { u32::from(entry[0]) };
            (entry[0] == entry[1] && is_colour).then_some(size_px)
        })
        .collect()
}

/// The types of an Apple icon's entries, which follow each other to its very end.
fn icns_types(icns: &[u8]) -> Option<Vec<String>> {
    let number = |bytes: &[u8]| Some(u32::from_be_bytes(*bytes.first_chunk()?));
    let mut rest = icns.strip_prefix(b"icns")?;
    if usize::try_from(number(rest)?).ok()? != icns.len() {
        return None;
    }
    rest = &rest[4..];
    let mut types = Vec::new();
    while !rest.is_empty() {
        let length = usize::try_from(number(rest.get(4..)?)?).ok()?;
        types.push(String::from_utf8(rest[..4].to_vec()).ok()?);
        rgba_png_size(rest.get(8..length)?)?;
        rest = &rest[length..];
    }
    Some(types)
}

#[test]
fn a_picture_of_another_kind_is_not_taken() {
    let png =
        |kind: [u8; 2]| [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x20\0\0\0\x10", &kind[..]].concat();
    assert_eq!(rgba_png_size(&png([8, 6])), Some((32, 16)));
    assert_eq!(rgba_png_size(&png([16, 6])), None, "16 bits");
    assert_eq!(rgba_png_size(&png([8, 3])), None, "a palette");
    assert_eq!(rgba_png_size(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"), None);
    assert_eq!(rgba_png_size(b""), None);

    let ico = [&[0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0][..], &[0; 8]].concat();
    assert_eq!(ico_sizes(&ico), Some(vec![16]));
    assert_eq!(ico_sizes(&ico[..20]), None, "cut off");

    let icns =
        |length: u8| [b"icns\0\0\0", &[length][..], b"ic11\0\0\0\x22", &png([8, 6])].concat();
    assert_eq!(icns_types(&icns(42)), Some(vec!["ic11".to_owned()]));
    assert_eq!(icns_types(&icns(41)), None, "the length is wrong");
}
