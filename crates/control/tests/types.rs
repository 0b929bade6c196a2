//! The UI's types are generated from ours; this test keeps the two the same.

use std::fs;
use std::path::Path;

use control::error::UserError;
use control::settings::{
    AccessSettings, IntakeSettings, LogSettings, NetworkSettings, Problem, RegisteredFiles,
    ScrapeAllowed, ScrapeSettings, Settings, TrackerSettings, WebSeedSettings, WindowSettings,
};
use control::view::*;
use ts_rs::{Config, TS};

/// Run with `UPDATE_TYPES=1` to write the file anew.
#[test]
fn types_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/api/types.ts");
    let expected = generate();
    if std::env::var_os("UPDATE_TYPES").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &expected).unwrap();
    }
    let actual = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        actual == expected,
        "ui/src/api/types.ts is out of date: run `UPDATE_TYPES=1 cargo test -p control --test types`"
    );
}

fn generate() -> String {
    let mut text = String::from(
        "// Generated from crates/control by the test `types_are_current`. Do not edit.\n",
    );
    declare_tracker(&mut text);
    declare_tools_and_access(&mut text);
    // The generator leaves blanks at the ends of some lines.
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// Adds the declaration of each type.
macro_rules! declare {
    ($text:ident: $($ty:ty),* $(,)?) => {
        // JSON carries every number as a double, so the UI must not be promised a bigint.
        let config = Config::new().with_large_int("number");
        $(
            $text.push_str("\nexport ");
            $text.push_str(&<$ty>::decl(&config));
            $text.push('\n');
        )*
    };
}

fn declare_tracker(text: &mut String) {
    declare![text:
        UserError,
        Problem,
        Settings,
        NetworkSettings,
        AccessSettings,
        TrackerSettings,
        ScrapeSettings,
        ScrapeAllowed,
        WebSeedSettings,
        IntakeSettings,
        RegisteredFiles,
        LogSettings,
        WindowSettings,
        TrackerState,
        Reach,
        AnnounceUrlView,
        NoticeView,
        OverviewView,
        TotalsView,
        TorrentRow,
        TorrentDetail,
        TorrentFilter,
        TorrentGroup,
        TorrentSort,
        TorrentColumn,
        TorrentsRequest,
        TorrentChange,
        TorrentsPageView,
        GroupCountView,
        CategoryCountView,
        ImportView,
        ImportProblemView,
        WebSeedView,
        FileView,
        PeersRequest,
        PeerColumn,
        PeersView,
        PeerView,
        PeerPlace,
        PeerTransport,
        HistoryRange,
        HistoryView,
        HistoryPointView,
        RecentKind,
        RecentEventView,
        Reachability,
    ];
}

fn declare_tools_and_access(text: &mut String) {
    declare![text:
        TorrentVersion,
        TorrentOptions,
        PresetView,
        AnnounceDoubtView,
        PlanRequest,
        PlanView,
        LeftOutView,
        CreateRequest,
        BatchRequest,
        BatchPlanView,
        BatchItemView,
        BatchItemState,
        JobKind,
        JobState,
        JobView,
        CreatedTorrent,
        TorrentSource,
        InspectView,
        DoubtView,
        EditRequest,
        EditView,
        AnnounceHostView,
        ReAnnounceView,
        VerificationView,
        PieceRangeView,
        FileCheckView,
        FileCheckState,
        TorrentFileView,
        AccessMode,
        FirstRunChoices,
        FirstRunView,
        FirstRunPlanView,
        SettingChangeView,
        SurroundingsView,
        PortView,
        PortState,
        PortHolderView,
        OwnAddressView,
        AddressMeaning,
        Outlook,
        ClientKind,
        ClientView,
        ClientRequest,
        AccessView,
        FriendView,
        AccessKind,
        AccessList,
        AccessEntryRequest,
        AccessEntryView,
        AddressListView,
        ImportedListView,
        LogView,
        LogEntryView,
        LogLevel,
        BackupsView,
        PasswordView,
        BackupView,
        BackupReason,
        SettingsView,
        SettingsCheck,
        SettingsFileView,
        Event,
    ];
}
