// Texts of the first run, in English.

export const welcome = {
  'welcome.steps': 'Steps',
  'welcome.step.done': '(done)',
  'welcome.title': 'Welcome to Swarmdeck',
  'welcome.skip': 'Skip',
  'welcome.close': 'Close',
  'welcome.begin': 'Begin',
  'welcome.next': 'Next',
  'welcome.look.busy': 'Looking…',
  'welcome.finish': 'Make these changes',
  'welcome.finish.none': 'Finish',
  'welcome.finish.busy': 'Changing…',

  'welcome.intro.lead':
    'Share files of any size straight from your computer, with the people you choose.',
  'welcome.intro.file': 'You choose a file or a folder',
  'welcome.intro.file.text':
    'Swarmdeck makes a .torrent of it: a small file that you send to your friends, for example by mail.',
  'welcome.intro.friends': 'Your friends open the .torrent',
  'welcome.intro.friends.text':
    'They need a BitTorrent program such as qBittorrent, which is free. The files then go from computer to computer; no company keeps a copy.',
  'welcome.intro.tracker': 'Your tracker brings everyone together',
  'welcome.intro.tracker.text':
    'A tracker is a meeting point: it tells people with the same .torrent where the others are. This one is yours, and runs in this program.',
  'welcome.intro.after':
    'A few questions follow; they take about two minutes. Nothing is changed before you have seen a summary, and you can come back to this at any time, under Settings.',

  'welcome.look.step': 'Check',
  'welcome.look.title': 'A look at this computer',
  'welcome.look.port': 'Port',
  'welcome.look.port.hint':
    'The number of the door at which your tracker answers. Keep it unless there is a reason against it.',
  'welcome.look.port.wrong': 'A port is a number from 1 to 65535.',
  'welcome.look.port.any': 'Any free port is taken at each start, as the command line says.',
  'welcome.look.free': 'Port {port} is free',
  'welcome.look.free.text': 'Your tracker can use it.',
  'welcome.look.ours': 'Port {port} is yours',
  'welcome.look.ours.text': 'Your tracker has it already, and no other program wants it.',
  'welcome.look.taken': 'Port {port} is used by another program',
  'welcome.look.taken.named': 'Port {port} is used by {name} (process {id})',
  'welcome.look.taken.swarmdeck': 'Port {port} is used by another Swarmdeck (process {id})',
  'welcome.look.taken.text':
    'Two programs cannot share a port. Take another number, or end that program and look again.',
  'welcome.look.reserved': 'Port {port} is reserved for administrators',
  'welcome.look.reserved.text': 'Take a number above 1023.',
  'welcome.look.refused': 'Port {port} cannot be used',
  'welcome.look.refused.text': 'Take another number.',
  'welcome.look.take': 'Take {port}',
  'welcome.look.again': 'Look again',
  'welcome.look.router': 'This computer is in a home or office network',
  'welcome.look.router.text':
    'There it is known as {ip}. People elsewhere come in through your router; the next step says how.',
  'welcome.look.carrier': 'Your provider lets several customers share one address',
  'welcome.look.carrier.text':
    'Others on the Internet cannot reach this computer at {ip}. Your own network can. Ask your provider for a public address.',
  'welcome.look.carrier.ipv6':
    'Others on the Internet cannot reach this computer at {ip}, but those who have IPv6 can at its newer address. Ask your provider for a public address for all others.',
  'welcome.look.public': 'This computer has an address of its own on the Internet',
  'welcome.look.public.text': 'Anyone finds it at {ip}, if your firewall lets them.',
  'welcome.look.alone': 'This computer is in no network at the moment',
  'welcome.look.alone.text':
    'You can go on and try things out. To share with others, connect it to a network.',
  'welcome.look.addresses': 'All addresses of this computer',
  'welcome.address.ip': 'Address',
  'welcome.address.interface': 'Connection',
  'welcome.address.meaning': 'Who finds this computer there',
  'welcome.address.local_network': 'Your home or office network',
  'welcome.address.carrier_nat': 'Customers of one provider, or members of a VPN',
  'welcome.address.internet': 'Anyone, if the firewall lets them',

  'welcome.reach.step': 'Network',
  'welcome.reach.title': 'Who should be able to connect?',
  'welcome.reach.this_computer': 'Only this computer',
  'welcome.reach.this_computer.text':
    'To try things out. Nobody else can connect, so nothing can be shared with others yet.',
  'welcome.reach.local_network': 'Everyone in my network',
  'welcome.reach.local_network.text':
    'Computers in the same home or office can connect. Your firewall may ask whether Swarmdeck is allowed to let them.',
  'welcome.reach.internet': 'People anywhere',
  'welcome.reach.internet.text':
    'Over the Internet as well, once your router lets them through. Your firewall may ask about Swarmdeck.',
  'welcome.reach.kept': 'As it is now',
  'welcome.reach.kept.text': 'At the addresses that were chosen by hand under Settings.',
  'welcome.reach.host': 'Public name or address',
  'welcome.reach.host.example': 'for example tracker.example.org',
  'welcome.reach.host.hint':
    'Where the Internet finds you: the address that your router shows for its Internet connection, or better a name that follows it (“dynamic DNS”). Leave it empty if you do not know it; you can enter it later under Settings.',
  'welcome.reach.router': 'What your router has to do',
  'welcome.reach.router.text':
    'Open your router’s page in a browser and look for “port forwarding” or “port sharing”. Let it forward port {port}, TCP and UDP, to this computer: {ip}.',

  'welcome.access.step': 'Access',
  'welcome.access.title': 'Who may use your tracker?',
  'welcome.access.text':
    'Being able to connect is one thing, being answered another. You can change this at any time on the page Access.',

  'welcome.start.step': 'Start',
  'welcome.start.title': 'Start with the computer?',
  'welcome.start.text':
    'Only while this program runs do people with your torrents find each other.',
  'welcome.start.yes': 'Start by itself',
  'welcome.start.yes.text':
    'When you log in, Swarmdeck starts without showing its window. You need not think of it.',
  'welcome.start.no': 'I start it myself',
  'welcome.start.no.text': 'Your tracker runs from when you open Swarmdeck until you close it.',
  'welcome.start.service':
    'This tracker runs without a window, so the system itself has to start it. On Linux with systemd, install the service that comes with Swarmdeck:',
  'welcome.start.service.what': 'Commands',
  'welcome.start.service.more':
    'The README says more, under “As a service of systemd”. If somebody else looks after this tracker, leave that to them.',

  'welcome.summary.step': 'Summary',
  'welcome.summary.title': 'What will change',
  'welcome.summary.text': 'All of it at once, or nothing if something is in the way.',
  'welcome.summary.none.title': 'Nothing will change',
  'welcome.summary.none.text': 'Everything stays as it is now.',
  'welcome.summary.now': 'Now',
  'welcome.summary.then': 'Then',
  'welcome.summary.url': 'Your torrents will carry this address',
  'welcome.summary.urls': 'Your torrents will carry these addresses',
  'welcome.summary.otherPort': 'Choose another port',
  'welcome.change.port': 'Port',
  'welcome.change.port.any': 'any free one',
  'welcome.change.bind': 'Who can connect',
  'welcome.change.host': 'Public name or address',
  'welcome.change.host.none': 'none',
  'welcome.change.start': 'Start with the computer',
  'welcome.change.yes': 'yes',
  'welcome.change.no': 'no',

  'welcome.done.step': 'First torrent',
  'welcome.done.title': 'Your tracker is ready',
  'welcome.done.failed': 'Your tracker is set up, but does not run',
  'welcome.done.stopped': 'Your tracker is set up, and switched off',
  'welcome.done.url': 'Its announce URL',
  'welcome.done.url.text': 'Torrents that you create here carry it by themselves.',
  'welcome.done.share': 'Share your first folder',
  'welcome.done.share.text':
    'Choose a file or a folder, and have a .torrent to send to your friends.',
  'welcome.done.share.go': 'Create a torrent',
  'welcome.done.friends': 'Add your friends',
  'welcome.done.friends.text':
    'Your tracker answers only those who have a key. Give each friend one.',
  'welcome.done.friends.go': 'Add friends',
  'welcome.done.overview': 'Go to the overview',

  'welcome.again': 'First steps',
  'welcome.again.hint':
    'The questions from the beginning: port, who can connect, who may use the tracker, start with the computer.',
  'welcome.again.go': 'Go through them again',
  'welcome.look.changing': 'Another port at each start',
  'welcome.look.changing.text':
    'At the moment it is {port}, as the command line lets it be. After the next start, torrents made now will not find your tracker.',
  'welcome.summary.stays': 'stays',
  'welcome.change.access': 'Who may use it',
} as const;
