// Generated from crates/control by the test `types_are_current`. Do not edit.

export type UserError = {
/**
 * Stable name of the error, in snake case.
 */
code: string,
/**
 * What happened, as one sentence.
 */
message: string,
/**
 * What to do about it, as one sentence; empty where nothing can be done.
 */
hint: string,
/**
 * The settings fields that are wrong, where settings were refused.
 */
problems: Array<Problem>, };

export type Problem = {
/**
 * The field's dotted name, for example `network.port`.
 */
field: string,
/**
 * What is wrong with it, as the end of a sentence about the field.
 */
message: string, };

export type Settings = {
/**
 * Where the tracker listens and how others reach it.
 */
network: NetworkSettings,
/**
 * Who may use the tracker.
 */
access: AccessSettings,
/**
 * How announces are answered.
 */
tracker: TrackerSettings,
/**
 * How scrapes are answered.
 */
scrape: ScrapeSettings,
/**
 * What giving out data may take.
 */
web_seed: WebSeedSettings,
/**
 * Where torrents come from by themselves.
 */
intake: IntakeSettings,
/**
 * What is written down of what happens.
 */
log: LogSettings,
/**
 * How the desktop program behaves on its owner's screen.
 */
window: WindowSettings, };

export type NetworkSettings = {
/**
 * Port for announces; 0 takes any free one.
 */
port: number,
/**
 * Addresses to listen on: `127.0.0.1` for this computer only, `0.0.0.0` for everyone.
 */
bind: Array<string>,
/**
 * Whether clients may announce over UDP too, on the same addresses and port.
 */
udp: boolean,
/**
 * Host name or address others reach this computer by; empty where not known.
 */
public_host: string,
/**
 * IPv4 address by which this network is reached from outside; empty where not known.
 */
public_ipv4: string,
/**
 * The same for IPv6.
 */
public_ipv6: string, };

export type AccessSettings = {
/**
 * Whether anyone may use the tracker for any torrent.
 */
open: boolean,
/**
 * Whether clients must come with a friend's key in their announce URL.
 */
private: boolean,
/**
 * Whether only addresses on the list of allowed ones are let in, and this computer.
 */
only_allowed_addresses: boolean,
/**
 * Whether only clients on the list of allowed ones are let in.
 */
only_allowed_clients: boolean,
/**
 * Requests a minute that one address may make in the long run; 0 sets no limit.
 */
requests_per_minute: number,
/**
 * Requests that one address may make at once, after a time of silence.
 */
request_burst: number,
/**
 * Addresses or networks (CIDR) of reverse proxies whose `X-Forwarded-For` is believed.
 */
trusted_proxies: Array<string>, };

export type TrackerSettings = {
/**
 * How often clients are asked to announce, in seconds.
 */
announce_interval_secs: number,
/**
 * Peers in a reply when the client does not say how many it wants.
 */
peers_default: number,
/**
 * Peers in a reply at most.
 */
peers_max: number,
/**
 * Peers remembered at most over all torrents.
 */
max_peers: number,
/**
 * Peers remembered at most of one torrent.
 */
max_peers_per_torrent: number,
/**
 * Torrents tracked at most without being registered, while anyone may use the tracker.
 */
max_open_torrents: number,
/**
 * How often the peers are written down, in seconds, to be there again after a restart.
 */
snapshot_interval_secs: number,
/**
 * Whether the tracker tries to connect to peers, to learn which ones others can reach.
 */
nat_check: boolean,
/**
 * Whether peers that could not be reached are left out of answers; needs `nat_check`.
 */
hide_unreachable: boolean, };

export type ScrapeSettings = {
/**
 * Which scrapes are answered.
 */
allowed: ScrapeAllowed, };

export type ScrapeAllowed = "none" | "specific" | "full";

export type WebSeedSettings = {
/**
 * KiB a second over all downloads from this computer; 0 sets no limit.
 */
upload_kib_per_sec: number,
/**
 * Files sent at once.
 */
max_transfers: number,
/**
 * Files sent at once to one address.
 */
max_transfers_per_address: number, };

export type IntakeSettings = {
/**
 * Folders, by their whole paths, of which each .torrent is registered; at most 16.
 */
folders: Array<string>,
/**
 * What becomes of a .torrent there that has been registered.
 */
registered_files: RegisteredFiles, };

export type RegisteredFiles = "stay" | "move";

export type LogSettings = {
/**
 * What is told, and what is graver: `off`, `error`, `warn`, `info`, `debug` or `trace`.
 */
level: string,
/**
 * Other levels for parts of the program, such as `server=debug` or `control::jobs=trace`.
 */
levels: Array<string>,
/**
 * MiB of one file; then a new one begins.
 */
file_max_mib: number,
/**
 * Files of each log that are kept, with the one that is written to.
 */
files_kept: number,
/**
 * Whether each request is written down, in a file of its own.
 */
access: boolean,
/**
 * Whether addresses of clients are written only in part.
 */
anonymise_addresses: boolean, };

export type WindowSettings = {
/**
 * Whether the owner has been through the first steps, or has left them out.
 */
introduced: boolean,
/**
 * Whether closing the window only hides it, where the system has a place to bring it back from.
 */
close_hides: boolean,
/**
 * Whether the program starts when its owner logs in.
 */
start_at_login: boolean,
/**
 * Whether it then starts without showing its window.
 */
start_hidden: boolean,
/**
 * Whether a message of the system says that a watched torrent has lost its last seeder.
 */
notify_last_seed: boolean,
/**
 * Whether one says that somebody has downloaded a torrent completely.
 */
notify_completed: boolean,
/**
 * Whether one says that the tracker needs its owner.
 */
notify_trouble: boolean, };

export type TrackerState = "stopped" | "starting" | "running" | "stopping" | "failed";

export type Reach = "this_computer" | "local_network" | "internet";

export type AnnounceUrlView = {
/**
 * The URL as it goes into a torrent.
 */
url: string,
/**
 * Who can use it.
 */
reach: Reach, };

export type NoticeView = {
/**
 * Stable name, for example `settings_set_aside`, `loopback_only`, `open_mode`.
 */
code: string,
/**
 * What is the case, as one sentence.
 */
message: string,
/**
 * What can be done, as one sentence.
 */
hint: string, };

export type OverviewView = {
/**
 * Whether the tracker answers.
 */
state: TrackerState,
/**
 * Why the tracker is not running, when `state` is `failed`.
 */
problem: UserError | null,
/**
 * The URLs people can be given, the widest-reaching first; while the tracker is
 * private, those of its owner, whose key is for him alone.
 */
announce_urls: Array<AnnounceUrlView>,
/**
 * Whether anyone may use the tracker for any torrent.
 */
open: boolean,
/**
 * Whether clients must come with a friend's key.
 */
private: boolean,
/**
 * Live counts.
 */
totals: TotalsView,
/**
 * What deserves attention.
 */
notices: Array<NoticeView>,
/**
 * Version of the program.
 */
version: string, };

export type TotalsView = {
/**
 * Torrents the tracker tracks.
 */
torrents: number,
/**
 * Peers that have everything.
 */
seeders: number,
/**
 * Peers that are still downloading.
 */
leechers: number,
/**
 * Downloads completed so far.
 */
completed: number,
/**
 * Announces answered during the last minute.
 */
announces_per_minute: number, };

export type TorrentRow = {
/**
 * Info hash as 40 hex digits; the torrent's key in all commands.
 */
info_hash: string,
/**
 * Name from the .torrent.
 */
name: string,
/**
 * Size of the shared data in bytes.
 */
size_bytes: number,
/**
 * Peers that have everything.
 */
seeders: number,
/**
 * Peers that are still downloading.
 */
leechers: number,
/**
 * Downloads completed so far.
 */
completed: number,
/**
 * When it was registered, in seconds since 1970.
 */
added_unix_secs: number,
/**
 * Whether its clients are turned away for the time being.
 */
paused: boolean,
/**
 * Whether it is left out of the list of all torrents that a full scrape gives; one
 * that is private (BEP 27) is left out in any case.
 */
hidden: boolean,
/**
 * What its owner files it under.
 */
category: string | null,
/**
 * Whether it is kept, but not tracked any more: its clients are refused.
 */
archived: boolean,
/**
 * Payload bytes that its peers have received from each other, as far as they say so; up
 * to a minute old.
 */
transferred_bytes: number,
/**
 * Whether it is known by its info hash alone: its name and size are what somebody said, and
 * nothing else is known until its .torrent is added.
 */
awaits_file: boolean, };

export type TorrentDetail = {
/**
 * The torrent's row in the table.
 */
row: TorrentRow,
/**
 * The other info hash, that of BitTorrent v2, as 64 hex digits, where it has one (BEP 52).
 */
info_hash_v2: string | null,
/**
 * What clients are told while it is paused; nothing where there are no words of its own.
 */
pause_message: string | null,
/**
 * What clients are told with every answer, as a warning.
 */
warning: string | null,
/**
 * The owner's own words about it, in several lines; nobody else is told of them.
 */
note: string | null,
/**
 * Whether its owner wants to hear when its last seed has left.
 */
watch_seed: boolean,
/**
 * Magnet link with the trackers of the .torrent.
 */
magnet: string,
/**
 * Announce URLs of the .torrent, by tier (BEP 12).
 */
tiers: Array<Array<string>>,
/**
 * Whether clients must find peers by the tracker alone (BEP 27).
 */
private: boolean,
/**
 * The comment in the .torrent, or nothing.
 */
comment: string | null,
/**
 * Bytes in a piece.
 */
piece_length_bytes: number,
/**
 * Number of pieces.
 */
piece_count: number,
/**
 * Files in order, at most the first 1,000.
 */
files: Array<FileView>,
/**
 * Number of files in all.
 */
file_count: number,
/**
 * How the tracker gives its data out; nothing where it never did.
 */
web_seed: WebSeedView | null, };

export type TorrentFilter = {
/**
 * Words that all stand in the name or the category, or the beginning of an info hash.
 */
text: string,
/**
 * The group they are in.
 */
group: TorrentGroup,
/**
 * The category they are filed under; an empty one is for those under none, and nothing is
 * for all.
 */
category: string | null, };

export type TorrentGroup = "all" | "active" | "seeded" | "unseeded" | "paused" | "hidden" | "archived" | "removed";

export type TorrentSort = {
/**
 * What they are ordered by; equal ones by their names.
 */
column: TorrentColumn,
/**
 * Whether the largest comes first.
 */
descending: boolean, };

export type TorrentColumn = "name" | "category" | "size" | "seeders" | "leechers" | "completed" | "transferred" | "added" | "info_hash";

export type TorrentsRequest = {
/**
 * Which torrents.
 */
filter: TorrentFilter,
/**
 * In which order.
 */
sort: TorrentSort,
/**
 * How many of them come before the part.
 */
offset: number,
/**
 * How many there are in the part; 1,000 at most for rows.
 */
count: number, };

export type TorrentChange = { "kind": "pause",
/**
 * What they are told; it may be empty.
 */
message: string, } | { "kind": "resume" } | { "kind": "hide" } | { "kind": "show" } | { "kind": "archive" } | { "kind": "unarchive" } | { "kind": "remove" } | { "kind": "put_back" } | { "kind": "file",
/**
 * The category; empty for none.
 */
category: string, };

export type TorrentsPageView = {
/**
 * The rows from `offset` on, as many as there are and were asked for.
 */
rows: Array<TorrentRow>,
/**
 * How many come before them; less than was asked for where there are not as many.
 */
offset: number,
/**
 * How many torrents the filter lets through.
 */
matching: number,
/**
 * How many torrents there are in each group, whatever the filter says.
 */
groups: Array<GroupCountView>,
/**
 * The categories in use in the order of the alphabet, and last those under none; archived
 * torrents do not count.
 */
categories: Array<CategoryCountView>, };

export type GroupCountView = {
/**
 * The group.
 */
group: TorrentGroup,
/**
 * Torrents in it.
 */
count: number, };

export type CategoryCountView = {
/**
 * The category; empty for those under none.
 */
category: string,
/**
 * Torrents under it that are not archived; a category that only archived ones have has 0.
 */
count: number, };

export type ImportView = {
/**
 * Torrents that are registered now and were not before.
 */
added_count: number,
/**
 * Torrents that were registered before, each counted once for each line with it.
 */
known_count: number,
/**
 * Lines that nothing could be made of, at most the first 100.
 */
problems: Array<ImportProblemView>,
/**
 * Such lines in all.
 */
problem_count: number, };

export type ImportProblemView = {
/**
 * Its number, counted from 1.
 */
line: number,
/**
 * How it begins.
 */
text: string, };

export type WebSeedView = {
/**
 * The folder or file on the computer that runs the tracker.
 */
path: string,
/**
 * Whether it is given out at present.
 */
on: boolean,
/**
 * Under which URLs, the widest-reaching first; while the tracker is private, those of
 * its owner.
 */
urls: Array<string>,
/**
 * Bytes given out since the program started.
 */
sent_bytes: number,
/**
 * What keeps a file from being given out, as one sentence.
 */
problem: string | null, };

export type FileView = {
/**
 * Path below the torrent's root, with `/` between the parts.
 */
path: string,
/**
 * Size in bytes.
 */
size_bytes: number, };

export type PeersRequest = {
/**
 * The torrent, by its info hash as 40 hex digits.
 */
info_hash: string,
/**
 * What they are sorted by.
 */
column: PeerColumn,
/**
 * Whether the greatest come first.
 */
descending: boolean,
/**
 * How many are passed over.
 */
offset: number,
/**
 * How many are wanted; no more than 500 are given.
 */
count: number, };

export type PeerColumn = "client" | "address" | "progress" | "uploaded" | "downloaded" | "ratio" | "first_seen" | "last_seen";

export type PeersView = {
/**
 * Those that were asked for, in order.
 */
peers: Array<PeerView>,
/**
 * How many come before them.
 */
offset: number,
/**
 * How many there are in all: addresses, so that a client with one in each family counts twice.
 */
total: number,
/**
 * Whether the tracker has tried to reach any of them all.
 */
tried: boolean, };

export type PeerView = {
/**
 * Client name and version read from the peer id, for example `qBittorrent 5.0.2`.
 */
client: string,
/**
 * Address and port, for example `192.168.1.20:6881`.
 */
address: string,
/**
 * What its address tells of where it is.
 */
place: PeerPlace,
/**
 * Whether it has everything.
 */
seeder: boolean,
/**
 * Share of the data it has, from 0 to 1; nothing where it cannot be known.
 */
progress: number | null,
/**
 * Payload bytes it says it has sent.
 */
uploaded_bytes: number,
/**
 * Payload bytes it says it has received.
 */
downloaded_bytes: number,
/**
 * Seconds since it came.
 */
first_seen_secs: number,
/**
 * Seconds since its last announce.
 */
last_seen_secs: number,
/**
 * How its last announce came; nothing where that is not known any more.
 */
transport: PeerTransport | null,
/**
 * Whether others can connect to it.
 */
reachability: Reachability, };

export type PeerPlace = "this_computer" | "local_network" | "carrier_nat" | "internet";

export type PeerTransport = "http" | "udp";

export type HistoryRange = "live" | "hour" | "day" | "month" | "year" | "all";

export type HistoryView = {
/**
 * Seconds that a point covers.
 */
step_secs: number,
/**
 * The points, at most 1,501. Times in which the program did not run have none; in one with
 * zeros it ran, but nothing happened.
 */
points: Array<HistoryPointView>, };

export type HistoryPointView = {
/**
 * When it began, in seconds since 1970; days begin with those of UTC.
 */
at_unix_secs: number,
/**
 * Announces over HTTP that were answered.
 */
announces_http: number,
/**
 * Announces over UDP that were answered.
 */
announces_udp: number,
/**
 * The most seeders at once.
 */
seeders: number,
/**
 * The most leechers at once, not necessarily at the same moment.
 */
leechers: number,
/**
 * Downloads completed.
 */
completed: number,
/**
 * Payload bytes that peers of registered torrents have received, as far as they say so.
 */
transferred_bytes: number, };

export type RecentKind = "tracker_started" | "tracker_stopped" | "tracker_failed" | "listener_lost" | "torrent_registered" | "torrent_removed" | "watched_trouble" | "download_completed" | "last_seed_left" | "friend_added" | "friend_removed" | "settings_changed" | "backup_made";

export type RecentEventView = {
/**
 * Its number; later ones have larger ones.
 */
id: number,
/**
 * When it happened, the last time where it did more than once, in milliseconds since 1970.
 */
at_unix_millis: number,
/**
 * What it was.
 */
kind: RecentKind,
/**
 * How often; where many came at once they are counted together, and none of them is named.
 */
count: number,
/**
 * The name of the torrent or the friend it was about.
 */
subject: string | null,
/**
 * The torrent it was about, as 40 hex digits.
 */
info_hash: string | null,
/**
 * What was wrong.
 */
problem: UserError | null, };

export type Reachability = "unchecked" | "reachable" | "unproven" | "unreachable";

export type TorrentVersion = "v1" | "hybrid" | "v2";

export type TorrentOptions = {
/**
 * Which kinds of hashes it has.
 */
version: TorrentVersion,
/**
 * Bytes in a piece, a power of two from 16 KiB to 16 MiB; nothing to choose by size.
 */
piece_length_bytes: number | null,
/**
 * Whether clients must find peers by the tracker alone (BEP 27).
 */
private: boolean,
/**
 * Free text; may be empty.
 */
comment: string,
/**
 * Where it is from, as private sites mark it; may be empty.
 */
source: string,
/**
 * Whether it says when it was made.
 */
with_date: boolean,
/**
 * Whether it says by which program it was made.
 */
with_maker: boolean,
/**
 * What to leave out or, after a `!`, to keep in: patterns as in a .gitignore.
 */
exclude: Array<string>,
/**
 * Trackers besides our own, by tier (BEP 12); clients try ours first.
 */
more_trackers: Array<Array<string>>,
/**
 * URLs that serve the data over HTTP (BEP 19).
 */
web_seeds: Array<string>,
/**
 * DHT nodes as `host:port` (BEP 5).
 */
nodes: Array<string>,
/**
 * Info hashes of torrents that share files with this one, as 40 hex digits (BEP 38).
 */
similar: Array<string>,
/**
 * Names of collections it belongs to (BEP 38).
 */
collections: Array<string>,
/**
 * Where a newer .torrent would be found (BEP 39); may be empty.
 */
update_url: string, };

export type PresetView = {
/**
 * What it is called; no two are called the same, whatever the case.
 */
name: string,
/**
 * What it sets.
 */
options: TorrentOptions, };

export type AnnounceDoubtView = {
/**
 * The URL in question.
 */
url: string,
/**
 * Stable name, for example `no_port`, `trailing_slash`, `loopback`.
 */
code: string,
/**
 * What is the case, as one sentence.
 */
message: string,
/**
 * What can be done, as one sentence.
 */
hint: string,
/**
 * Whether a torrent with it is refused.
 */
refused: boolean, };

export type PlanRequest = {
/**
 * The file or folder to share, as an absolute path on the computer that runs the tracker.
 */
path: string,
/**
 * Version, piece length and what is left out decide on the plan.
 */
options: TorrentOptions, };

export type PlanView = {
/**
 * The path that was planned.
 */
path: string,
/**
 * The torrent's name: that of the file or folder.
 */
name: string,
/**
 * Whether it is of one file rather than of a folder.
 */
is_single_file: boolean,
/**
 * Files in order, at most the first 1,000.
 */
files: Array<FileView>,
/**
 * Number of files in all.
 */
file_count: number,
/**
 * What is left out and why, at most the first 1,000.
 */
left_out: Array<LeftOutView>,
/**
 * Number of entries left out in all.
 */
left_out_count: number,
/**
 * Doubts about names or sizes, each one sentence.
 */
warnings: Array<string>,
/**
 * Size of the data in bytes.
 */
total_bytes: number,
/**
 * Bytes in a piece.
 */
piece_length_bytes: number,
/**
 * Number of pieces.
 */
piece_count: number,
/**
 * Expected size of the .torrent in bytes, without comment and announce URLs.
 */
torrent_bytes: number,
/**
 * Where the .torrent would be saved.
 */
output_path: string,
/**
 * Names the plan; creation is refused when the folder has changed since.
 */
fingerprint: string, };

export type LeftOutView = {
/**
 * Path below the folder, with `/` between the parts.
 */
path: string,
/**
 * Why it is left out, as a short phrase.
 */
reason: string,
/**
 * Stable name of the reason, for example `hidden`, `excluded`.
 */
code: string, };

export type CreateRequest = {
/**
 * The file or folder to share.
 */
path: string,
/**
 * Everything else about the torrent.
 */
options: TorrentOptions,
/**
 * The tracker's own announce URLs to put in, each a tier of its own before the others.
 */
own_urls: Array<string>,
/**
 * Where to save the .torrent; nothing for the plan's `output_path`.
 */
output_path: string | null,
/**
 * [`PlanView::fingerprint`] of the plan that was shown.
 */
fingerprint: string,
/**
 * Whether the tracker itself serves the data from then on, as a web seed.
 */
seed_here: boolean, };

export type BatchRequest = {
/**
 * The files and folders.
 */
paths: Array<string>,
/**
 * Whether each entry of the folders becomes a torrent, rather than each folder one.
 */
each_entry: boolean,
/**
 * The same for all of them.
 */
options: TorrentOptions,
/**
 * As in [`CreateRequest::own_urls`].
 */
own_urls: Array<string>,
/**
 * Where to save the .torrent files; nothing for beside what each is of.
 */
output_folder: string | null,
/**
 * As in [`CreateRequest::seed_here`].
 */
seed_here: boolean, };

export type BatchPlanView = {
/**
 * One for each torrent, in natural order, at most the first 1,000.
 */
items: Array<BatchItemView>,
/**
 * Number of items in all.
 */
item_count: number,
/**
 * How many of them can be made.
 */
ready_count: number,
/**
 * Size of what can be made, in bytes.
 */
total_bytes: number, };

export type BatchItemView = {
/**
 * The file or folder.
 */
path: string,
/**
 * The torrent's name.
 */
name: string,
/**
 * Number of files.
 */
file_count: number,
/**
 * Size in bytes.
 */
size_bytes: number,
/**
 * Where its .torrent would be.
 */
output_path: string,
/**
 * Whether it will be made.
 */
state: BatchItemState,
/**
 * Why it will not, as one sentence.
 */
problem: string | null, };

export type BatchItemState = "ready" | "exists" | "impossible";

export type JobKind = "create" | "verify";

export type JobState = "waiting" | "hashing" | "paused" | "saving" | "done" | "failed" | "cancelled";

export type JobView = {
/**
 * Names the job in commands and events; later ones have higher numbers.
 */
id: number,
/**
 * What it is about.
 */
kind: JobKind,
/**
 * Name of the torrent.
 */
name: string,
/**
 * The file or folder it reads.
 */
path: string,
/**
 * How far it has come.
 */
state: JobState,
/**
 * Bytes hashed so far.
 */
done_bytes: number,
/**
 * Bytes to hash in all; 0 until it has been looked at.
 */
total_bytes: number,
/**
 * Speed over the last seconds.
 */
bytes_per_sec: number,
/**
 * Estimated seconds left; nothing while unknown.
 */
secs_left: number | null,
/**
 * What came out of a creation, once done.
 */
result: CreatedTorrent | null,
/**
 * What came out of a verification, once done.
 */
verification: VerificationView | null,
/**
 * What went wrong, where it failed.
 */
error: UserError | null, };

export type CreatedTorrent = {
/**
 * Where the .torrent is.
 */
torrent_path: string,
/**
 * Info hash as 40 hex digits.
 */
info_hash: string,
/**
 * Name of the torrent.
 */
name: string,
/**
 * Magnet link.
 */
magnet: string,
/**
 * The folder a client must save into to seed at once.
 */
seed_from: string,
/**
 * Whether the tracker serves the data itself.
 */
seeded_here: boolean,
/**
 * Why it does not although it was asked to.
 */
seed_problem: UserError | null, };

export type TorrentSource = { "from": "file",
/**
 * What the file is called.
 */
file_name: string,
/**
 * Its bytes.
 */
base64: string, } | { "from": "path",
/**
 * The absolute path.
 */
path: string, } | { "from": "registered",
/**
 * Info hash as 40 hex digits.
 */
info_hash: string, } | { "from": "magnet",
/**
 * The link.
 */
text: string, };

export type InspectView = {
/**
 * Whether it is a magnet link, which knows neither files nor pieces.
 */
is_magnet: boolean,
/**
 * Name of the torrent; of a magnet link, if it says it.
 */
name: string | null,
/**
 * Which kinds of hashes it has.
 */
version: TorrentVersion,
/**
 * Info hash as 40 hex digits; of v2 they are the first of the long one.
 */
info_hash: string,
/**
 * Long info hash as 64 hex digits (BEP 52).
 */
info_hash_v2: string | null,
/**
 * Size of the shared data in bytes; of a magnet link, if it says it.
 */
size_bytes: number | null,
/**
 * Bytes in a piece; 0 of a magnet link.
 */
piece_length_bytes: number,
/**
 * Number of pieces; 0 of a magnet link.
 */
piece_count: number,
/**
 * Whether clients must find peers by the tracker alone (BEP 27).
 */
private: boolean,
/**
 * Announce URLs by tier (BEP 12).
 */
tiers: Array<Array<string>>,
/**
 * URLs that serve the data over HTTP (BEP 19).
 */
web_seeds: Array<string>,
/**
 * DHT nodes as `host:port` (BEP 5).
 */
nodes: Array<string>,
/**
 * Free text.
 */
comment: string | null,
/**
 * The program that made it.
 */
created_by: string | null,
/**
 * When it was made, in seconds since 1970.
 */
creation_date_unix_secs: number | null,
/**
 * Where it is from, as private sites mark it.
 */
source: string | null,
/**
 * Info hashes of torrents that share files with it, as 40 hex digits (BEP 38).
 */
similar: Array<string>,
/**
 * Names of collections it belongs to (BEP 38).
 */
collections: Array<string>,
/**
 * Where a newer .torrent would be found (BEP 39).
 */
update_url: string | null,
/**
 * Fields we do not know; they are kept when it is edited.
 */
unknown_fields: Array<string>,
/**
 * Files in order, at most the first 1,000.
 */
files: Array<FileView>,
/**
 * Number of files in all.
 */
file_count: number,
/**
 * Size of the .torrent itself in bytes; 0 of a magnet link.
 */
torrent_bytes: number,
/**
 * Magnet link.
 */
magnet: string,
/**
 * What is wrong or odd about it.
 */
doubts: Array<DoubtView>,
/**
 * Whether it is registered with this tracker.
 */
registered: boolean, };

export type DoubtView = {
/**
 * Stable name, for example `no_tracker`.
 */
code: string,
/**
 * What is the case, as one sentence.
 */
message: string, };

export type EditRequest = {
/**
 * Announce URLs by tier (BEP 12).
 */
tiers: Array<Array<string>> | null,
/**
 * URLs that serve the data over HTTP (BEP 19).
 */
web_seeds: Array<string> | null,
/**
 * DHT nodes as `host:port` (BEP 5).
 */
nodes: Array<string> | null,
/**
 * Free text.
 */
comment: string | null,
/**
 * The program that made it.
 */
created_by: string | null,
/**
 * Whether the date is taken out.
 */
without_date: boolean,
/**
 * Where a newer .torrent would be found (BEP 39).
 */
update_url: string | null,
/**
 * Info hashes of torrents that share files with it, as 40 hex digits (BEP 38).
 */
similar: Array<string> | null,
/**
 * Names of collections it belongs to (BEP 38).
 */
collections: Array<string> | null,
/**
 * Where it is from; changes the info hash.
 */
source: string | null,
/**
 * Whether clients must find peers by the tracker alone (BEP 27); changes the info hash.
 */
private: boolean | null,
/**
 * Name of the torrent; changes the info hash.
 */
name: string | null, };

export type EditView = {
/**
 * Info hash before, as 40 hex digits.
 */
old_info_hash: string,
/**
 * Info hash after it.
 */
info_hash: string,
/**
 * Whether it becomes another torrent, which the peers of the old one do not know.
 */
info_hash_changed: boolean,
/**
 * Whether anything changed at all.
 */
changed: boolean,
/**
 * The edited .torrent.
 */
file: TorrentFileView,
/**
 * What it says then.
 */
after: InspectView,
/**
 * Where it was saved, if it was.
 */
saved_path: string | null, };

export type AnnounceHostView = {
/**
 * For example `tracker.example.org:6969`.
 */
host: string,
/**
 * Whether it is an address of this tracker now.
 */
is_own: boolean,
/**
 * How many registered torrents name it.
 */
torrent_count: number, };

export type ReAnnounceView = {
/**
 * Torrents that have other announce URLs now. Their info hashes are the same.
 */
changed_count: number,
/**
 * Torrents that did not name any of the hosts.
 */
unchanged_count: number, };

export type VerificationView = {
/**
 * The file or folder that was checked.
 */
root: string,
/**
 * Number of pieces.
 */
piece_count: number,
/**
 * Pieces that are not what the torrent says.
 */
bad_piece_count: number,
/**
 * Which ones, at most the first 1,000 ranges.
 */
bad_pieces: Array<PieceRangeView>,
/**
 * Pieces that are right by one kind of a hybrid torrent's hashes and wrong by the other:
 * with any of them, the torrent itself is wrong.
 */
contradicting_piece_count: number,
/**
 * Bytes in pieces that are right.
 */
good_bytes: number,
/**
 * Bytes in all.
 */
total_bytes: number,
/**
 * Number of files.
 */
file_count: number,
/**
 * Number of files that are not whole.
 */
bad_file_count: number,
/**
 * Those files, at most the first 1,000.
 */
bad_files: Array<FileCheckView>,
/**
 * Number of files of which nothing wrong was found, but a piece could not be checked,
 * as another file with data in it is not there as a whole.
 */
unchecked_file_count: number,
/**
 * Paths of those files, at most the first 1,000.
 */
unchecked_files: Array<string>,
/**
 * Files that the torrent does not know, at most the first 1,000.
 */
extra_files: Array<string>,
/**
 * Number of such files.
 */
extra_file_count: number, };

export type PieceRangeView = {
/**
 * The first one, counted from 0.
 */
first: number,
/**
 * The last one.
 */
last: number, };

export type FileCheckView = {
/**
 * Path below the torrent's root, with `/` between the parts.
 */
path: string,
/**
 * What is wrong.
 */
state: FileCheckState,
/**
 * The same as a sentence.
 */
message: string, };

export type FileCheckState = "missing" | "wrong_size" | "damaged" | "suspect" | "not_a_file" | "unreadable";

export type TorrentFileView = {
/**
 * Suggested file name.
 */
file_name: string,
/**
 * The bytes in base64.
 */
base64: string, };

export type AccessMode = "own" | "friends" | "anyone";

export type FirstRunChoices = {
/**
 * Port to listen on; 0 takes any free one.
 */
port: number | null,
/**
 * Who can connect; nothing also where the addresses were chosen by hand.
 */
reach: Reach | null,
/**
 * Host name or address others reach this computer by; empty where not known.
 */
public_host: string | null,
/**
 * Who may use the tracker.
 */
access: AccessMode | null,
/**
 * Whether the program starts when its owner logs in.
 */
start_at_login: boolean | null, };

export type FirstRunView = {
/**
 * Whether nothing has been set or registered here yet, and nobody has been through it.
 */
is_wanted: boolean,
/**
 * What is decided already.
 */
now: FirstRunChoices,
/**
 * Dotted names of settings fixed on the command line.
 */
fixed: Array<string>, };

export type FirstRunPlanView = {
/**
 * The settings that would have another value; empty where all stays as it is.
 */
changes: Array<SettingChangeView>,
/**
 * What is wrong with the choices; they cannot be applied then.
 */
problems: Array<Problem>,
/**
 * The announce URLs afterwards, without keys, the widest-reaching first.
 */
announce_urls: Array<AnnounceUrlView>, };

export type SettingChangeView = {
/**
 * Dotted name, for example `network.port`.
 */
field: string,
/**
 * The value in force, as text; those of a list with a comma between them.
 */
before: string,
/**
 * The value afterwards.
 */
after: string, };

export type SurroundingsView = {
/**
 * Whether the port can be had.
 */
port: PortView,
/**
 * The addresses of this computer that others can be told, the ones that lead out first.
 */
addresses: Array<OwnAddressView>,
/**
 * How this computer stands to the Internet.
 */
outlook: Outlook,
/**
 * Whether it has an address of IPv6 that is everyone's.
 */
has_public_ipv6: boolean, };

export type PortView = {
/**
 * Its number.
 */
number: number,
/**
 * Whether it can be had.
 */
state: PortState,
/**
 * The program that holds it, where the system tells.
 */
holder: PortHolderView | null,
/**
 * One near it that is free, where it cannot be had.
 */
suggested: number | null, };

export type PortState = "ours" | "free" | "taken" | "reserved" | "refused";

export type PortHolderView = {
/**
 * Its name, as in the system's list of processes.
 */
name: string,
/**
 * Its number in that list.
 */
process_id: number,
/**
 * Whether it is another Swarmdeck.
 */
is_swarmdeck: boolean, };

export type OwnAddressView = {
/**
 * The address.
 */
ip: string,
/**
 * The system's name of what it is connected with.
 */
interface: string,
/**
 * Who finds this computer by it.
 */
meaning: AddressMeaning,
/**
 * Whether the way to the Internet begins there.
 */
leads_out: boolean, };

export type AddressMeaning = "local_network" | "carrier_nat" | "internet";

export type Outlook = "alone" | "behind_router" | "carrier_nat" | "public";

export type ClientKind = "qbittorrent" | "transmission";

export type ClientView = {
/**
 * Which program it is.
 */
kind: ClientKind,
/**
 * Where its web interface is, for example `http://127.0.0.1:8080`.
 */
address: string,
/**
 * The user name it asks for; may be empty.
 */
user: string,
/**
 * Whether there is a password; it is never shown.
 */
has_password: boolean,
/**
 * Whether it runs on the tracker's own computer, so that both see the same folders.
 */
is_local: boolean, };

export type ClientRequest = {
/**
 * Which program it is.
 */
kind: ClientKind,
/**
 * Where its web interface is.
 */
address: string,
/**
 * The user name it asks for; may be empty.
 */
user: string,
/**
 * The password; nothing keeps the one of the same client at the same address.
 */
password: string | null, };

export type AccessView = {
/**
 * Whether clients must come with a friend's key.
 */
private: boolean,
/**
 * Those who have a key, the owner first, then by name.
 */
friends: Array<FriendView>,
/**
 * Addresses and clients entered by hand, the latest first.
 */
entries: Array<AccessEntryView>,
/**
 * Lists of addresses that were imported, the latest first.
 */
lists: Array<AddressListView>, };

export type FriendView = {
/**
 * Names the friend in commands.
 */
id: number,
/**
 * What the owner calls the friend.
 */
name: string,
/**
 * Whether this is the tracker's owner, who cannot be removed.
 */
is_owner: boolean,
/**
 * The key as 32 hex digits; whoever has it is taken for this friend.
 */
passkey: string,
/**
 * Announce URLs with the key in them, the widest-reaching first.
 */
announce_urls: Array<AnnounceUrlView>,
/**
 * When the friend was added, in seconds since 1970.
 */
created_unix_secs: number,
/**
 * When the friend's client last asked for something, in seconds since 1970.
 */
last_use_unix_secs: number | null, };

export type AccessKind = "address" | "client";

export type AccessList = "deny" | "allow";

export type AccessEntryRequest = {
/**
 * What it is about.
 */
kind: AccessKind,
/**
 * The list to put it on.
 */
list: AccessList,
/**
 * For addresses: one, a network such as `192.0.2.0/24`, or a range such as
 * `192.0.2.1-192.0.2.9`. For clients: the beginning of their peer ids where it begins
 * with `-`, as in `-TR40`, or is written as `id:M7`; everything else is a text in their
 * user agent, in letters of either case.
 */
pattern: string,
/**
 * Words for those it keeps out; may be empty.
 */
reason: string,
/**
 * When it ends, in seconds since 1970; nothing where it does not.
 */
expires_unix_secs: number | null, };

export type AccessEntryView = {
/**
 * Names the entry in commands.
 */
id: number,
/**
 * What it is about.
 */
kind: AccessKind,
/**
 * The list it is on.
 */
list: AccessList,
/**
 * The pattern, as it was entered; see [`AccessEntryRequest::pattern`].
 */
pattern: string,
/**
 * Words for those it keeps out; may be empty.
 */
reason: string,
/**
 * When it ends, in seconds since 1970; nothing where it does not.
 */
expires_unix_secs: number | null,
/**
 * Whether it has ended, and is in force no more.
 */
expired: boolean, };

export type AddressListView = {
/**
 * Names the list in commands.
 */
id: number,
/**
 * The name of its file.
 */
name: string,
/**
 * Whether its addresses are refused or let in.
 */
list: AccessList,
/**
 * Words for those it keeps out; may be empty.
 */
reason: string,
/**
 * Ranges of addresses in it.
 */
range_count: number,
/**
 * Lines that were not understood.
 */
ignored_lines: number,
/**
 * When it was imported, in seconds since 1970.
 */
created_unix_secs: number,
/**
 * When it ends, in seconds since 1970; nothing where it does not.
 */
expires_unix_secs: number | null,
/**
 * Whether it has ended, and is in force no more.
 */
expired: boolean, };

export type ImportedListView = {
/**
 * The access page as it is now.
 */
access: AccessView,
/**
 * Ranges of addresses that were read.
 */
range_count: number,
/**
 * Lines that were not understood.
 */
ignored_lines: number,
/**
 * The numbers of the first of them, counted from 1.
 */
first_ignored_lines: Array<number>, };

export type LogView = {
/**
 * What is new to whoever asks, the oldest first.
 */
entries: Array<LogEntryView>,
/**
 * The folder with the log's files, as one path.
 */
folder: string,
/**
 * Lines that could not be written to a file since the program started.
 */
lost_lines: number, };

export type LogEntryView = {
/**
 * Its number. It grows, and is a new one each time that the same happens again.
 */
id: number,
/**
 * The number it had at first: an entry that has the same one is this one, as it was.
 */
first_id: number,
/**
 * When it happened last, in milliseconds since 1970.
 */
at_unix_millis: number,
/**
 * How grave it is.
 */
level: LogLevel,
/**
 * The part of the program that tells it, for example `control::jobs`.
 */
target: string,
/**
 * What has happened, with its particulars.
 */
message: string,
/**
 * How often it has happened.
 */
count: number, };

export type LogLevel = "error" | "warn" | "info" | "debug" | "trace";

export type BackupsView = {
/**
 * The folder that they are in.
 */
folder: string,
/**
 * The latest first.
 */
backups: Array<BackupView>, };

export type PasswordView = {
/**
 * Whether browsers can log in with one.
 */
is_set: boolean,
/**
 * The least number of characters a new one must have.
 */
chars_min: number, };

export type BackupView = {
/**
 * Name of its file; its key in all commands.
 */
file_name: string,
/**
 * When it was made, in seconds since 1970.
 */
at_unix_secs: number,
/**
 * Why it was made.
 */
reason: BackupReason,
/**
 * Size of the file.
 */
size_bytes: number,
/**
 * Torrents in it; nothing where it cannot be used.
 */
torrents: number | null,
/**
 * Why it cannot be used, as one sentence.
 */
problem: string | null, };

export type BackupReason = "daily" | "by_hand" | "before_migration" | "before_restore";

export type SettingsView = {
/**
 * The settings in force.
 */
settings: Settings,
/**
 * The settings of a fresh installation.
 */
defaults: Settings,
/**
 * Dotted names fixed on the command line; they cannot be changed here.
 */
fixed: Array<string>,
/**
 * Fields of the file whose values do not fit; in `settings` their defaults stand for them.
 */
file_problems: Array<Problem>,
/**
 * Where the settings file is.
 */
file_path: string,
/**
 * Addresses of this computer that the tracker could listen on.
 */
own_addresses: Array<string>, };

export type SettingsCheck = {
/**
 * Every field that is wrong; empty when all is well.
 */
problems: Array<Problem>, };

export type SettingsFileView = {
/**
 * Suggested file name.
 */
file_name: string,
/**
 * The bytes in base64.
 */
base64: string, };

export type Event = { "type": "overview" } | { "type": "torrents" } | { "type": "settings" } | { "type": "access" } | { "type": "missed" } | { "type": "job",
/**
 * Where it stands now.
 */
job: JobView, } | { "type": "jobs" } | { "type": "presets" } | { "type": "log" } | { "type": "backups" } | { "type": "recent",
/**
 * What it is; it takes the place of one with the same number.
 */
event: RecentEventView, };
