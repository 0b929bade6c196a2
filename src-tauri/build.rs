//! Declares our commands to Tauri, so that each needs a permission of its own.

fn main() {
    let commands = &[
        "desktop_state",
        "open_engine",
        "open_torrent",
        "pick_path",
        "pick_paths",
        "restore_autostart",
        "rpc",
        "save_preset_file",
        "save_settings_file",
        "save_torrent",
        "set_shell_texts",
        "show_in_folder",
        "show_logs",
        "take_opened",
    ];
    let manifest = tauri_build::AppManifest::new().commands(commands);
    println!("cargo::rerun-if-changed=../installer/windows/program.manifest");
    let windows = tauri_build::WindowsAttributes::new_without_app_manifest()
        .app_manifest(include_str!("../installer/windows/program.manifest"));
    let attributes =
        tauri_build::Attributes::new().app_manifest(manifest).windows_attributes(windows);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
