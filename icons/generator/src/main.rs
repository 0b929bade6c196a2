//! Draws every icon file from the SVG drawings; `cargo xtask icons` runs it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The PNG files Tauri asks for, with their width and height in pixels.
const PNG_FILES: &[(&str, u32)] =
    &[("32x32.png", 32), ("128x128.png", 128), ("128x128@2x.png", 256), ("icon.png", 512)];

/// How the tracker fares, each with a drawing `tray-NAME.svg` and a picture `tray/NAME.png`.
const TRAY_STATES: &[&str] = &["running", "warning", "stopped", "error"];

/// Twice the size of most trays, for screens with small pixels.
const TRAY_SIZE_PX: u32 = 64;

/// The sizes Windows picks from, in pixels.
const ICO_SIZES_PX: &[u32] = &[16, 24, 32, 48, 64, 128, 256];

/// Apple's names for the sizes of an icon family, each with its size in pixels.
///
/// Only types that hold a PNG: macOS takes 16 and 32 pixels from the doubled ones.
const ICNS_TYPES: &[(&[u8; 4], u32)] = &[
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Below this size the simpler drawing is used.
const SMALL_BELOW_PX: u32 = 32;

/// The largest size Windows expects uncompressed.
const ICO_BITMAP_UP_TO_PX: u32 = 128;

fn main() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let drawings = Drawings {
        large: parse(&folder.join("swarmdeck.svg"))?,
        small: parse(&folder.join("swarmdeck-small.svg"))?,
    };

    for (name, size_px) in PNG_FILES {
        write(&folder.join(name), &drawings.draw(*size_px)?.encode_png()?)?;
    }
    for name in TRAY_STATES {
        let drawing = parse(&folder.join(format!("tray-{name}.svg")))?;
        let picture = draw(&drawing, TRAY_SIZE_PX)?.encode_png()?;
        write(&folder.join(format!("tray/{name}.png")), &picture)?;
    }
    write(&folder.join("icon.ico"), &ico(&drawings)?)?;
    write(&folder.join("icon.icns"), &icns(&drawings)?)
}

/// The two drawings, parsed.
struct Drawings {
    large: Tree,
    small: Tree,
}

impl Drawings {
    /// Draws a square picture of this size.
    fn draw(&self, size_px: u32) -> Result<Pixmap> {
        draw(if size_px < SMALL_BELOW_PX { &self.small } else { &self.large }, size_px)
    }
}

/// Draws a square picture of this size.
fn draw(tree: &Tree, size_px: u32) -> Result<Pixmap> {
    let mut picture = Pixmap::new(size_px, size_px).context("an icon needs at least a pixel")?;
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let scale = Transform::from_scale(width / tree.size().width(), height / tree.size().height());
    resvg::render(tree, scale, &mut picture.as_mut());
    Ok(picture)
}

fn parse(file: &Path) -> Result<Tree> {
    let svg = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Tree::from_data(&svg, &Options::default())
        .with_context(|| format!("{} is not a drawing", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    println!("{} ({} bytes)", file.display(), bytes.len());
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

/// All of Windows' sizes in one file.
fn ico(drawings: &Drawings) -> Result<Vec<u8>> {
    let mut icons = ico::IconDir::new(ico::ResourceType::Icon);
    for &size_px in ICO_SIZES_PX {
        let pixels = drawings.draw(size_px)?.take_demultiplied();
        let image = ico::IconImage::from_rgba_data(size_px, size_px, pixels);
        icons.add_entry(if size_px <= ICO_BITMAP_UP_TO_PX {
            ico::IconDirEntry::encode_as_bmp(&image)?
        } else {
            ico::IconDirEntry::encode_as_png(&image)?
        });
    }
    let mut bytes = Vec::new();
    icons.write(&mut bytes)?;
    Ok(bytes)
}

/// All of Apple's sizes in one file: `icns`, the length of the whole, then type, length and PNG.
fn icns(drawings: &Drawings) -> Result<Vec<u8>> {
    const HEADER_BYTES: usize = 8;
    let mut entries = Vec::new();
    for (kind, size_px) in ICNS_TYPES {
        let png = drawings.draw(*size_px)?.encode_png()?;
        entries.extend_from_slice(*kind);
        entries.extend_from_slice(&u32::try_from(HEADER_BYTES + png.len())?.to_be_bytes());
        entries.extend_from_slice(&png);
    }
    let length = u32::try_from(HEADER_BYTES + entries.len())?.to_be_bytes();
    Ok([&b"icns"[..], &length, &entries].concat())
}
