//! Lines as they stand in lists that are in use, odd ones, and any bytes.

use proptest::prelude::*;

use super::*;

#[test]
fn each_format_is_read() {
    check("1.2.3.4", "1.2.3.4-1.2.3.4");
    check("  001.002.003.004\t", "1.2.3.4-1.2.3.4");
    check("010.0.0.010", "10.0.0.10-10.0.0.10");
    check("10.0.0.0/8", "10.0.0.0-10.255.255.255");
    check("10.1.2.3/8 # host bits", "10.0.0.0-10.255.255.255");
    check("0.0.0.0/0", "0.0.0.0-255.255.255.255");
    check("1.2.3.4 / 32", "1.2.3.4-1.2.3.4");
    check("1.10.16.0/20 ; SBL256894", "1.10.16.0-1.10.31.255");
    check("1.2.3.4-5.6.7.8", "1.2.3.4-5.6.7.8");
    check("1.2.3.4  -  5.6.7.8", "1.2.3.4-5.6.7.8");
    check("1.2.3.4 # see:5.6.7.8-9.9.9.9", "1.2.3.4-1.2.3.4");
    check("2001:db8::5", "2001:db8::5-2001:db8::5");
    check("2001:db8::5/32", "2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");
    check("::/0", "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
    check("2001:db8::1 - 2001:db8::ff", "2001:db8::1-2001:db8::ff");
    check("::ffff:1.2.3.4-::ffff:1.2.3.9", "1.2.3.4-1.2.3.9");
    check("::ffff:1.2.3.4", "1.2.3.4-1.2.3.4");
    check("::ffff:1.2.3.4/120", "1.2.3.0-1.2.3.255");
}

#[test]
fn names_of_peerguardian_may_hold_anything() {
    check("Some Company:1.2.3.4-5.6.7.8", "1.2.3.4-5.6.7.8");
    check(":1.2.3.4-5.6.7.8", "1.2.3.4-5.6.7.8");
    check("a: b:c-d::001.2.3.4 - 5.6.7.8 ", "1.2.3.4-5.6.7.8");
    check("6.6.6.6:1.2.3.4-5.6.7.8", "1.2.3.4-5.6.7.8");
    check("Foo, Inc; #1:1.2.3.4-5.6.7.8", "1.2.3.4-5.6.7.8");
    check("Foo, Inc:1.2.3.4-5.6.7.8 # b:6.6.6.6-7.7.7.7", "1.2.3.4-5.6.7.8");
    check("#1 is a comment; Foo #1:1.2.3.4-5.6.7.8", "");
    check("Foo #1:1.2.3.4-5.6.7.8 # note", "1.2.3.4-5.6.7.8");
    check("Foo:2001:db8::1-2001:db8::ff", "2001:db8::1-2001:db8::ff");
    check("a:b:2001:db8::1-2001:db8::ff", "2001:db8::1-2001:db8::ff");
    check("Bad:2001:db8::1-2001:db8::ff", "2001:db8::1-2001:db8::ff");
    check("2001:2001:db8::1-2001:db8::ff", "2001:db8::1-2001:db8::ff");
    check("Foo:2001::1-2002::", "2001::1-2002::");
    check("x: fe80::1 - fe80::2", "fe80::1-fe80::2");
    let full = "2001:db8:1:2:3:4:255.255.255.254-2001:db8:1:2:3:4:255.255.255.255";
    check(&format!("Foo:{full}"), "2001:db8:1:2:3:4:ffff:fffe-2001:db8:1:2:3:4:ffff:ffff");

    let latin_1 = parse_address_list(b"Gr\xfc\xdfe:1.2.3.4-5.6.7.8", 1);
    assert_eq!(latin_1.ranges, [parse_address_range("1.2.3.4-5.6.7.8").unwrap()]);
}

#[test]
fn what_emule_allows_is_left_out() {
    check("001.002.003.004 - 005.006.007.008 , 000 , words, more", "1.2.3.4-5.6.7.8");
    check("001.002.003.004 - 005.006.007.008 , 127 , words", "1.2.3.4-5.6.7.8");
    check("001.002.003.004 - 005.006.007.008 , 128 , words", "");
    check("1.2.3.4-5.6.7.8,255", "");
    check("1.2.3.4-5.6.7.8,99999999999999999999,", "");
    check("1.2.3.4-5.6.7.8,,words", "1.2.3.4-5.6.7.8");
    check("1.2.3.4-5.6.7.8, words", "1.2.3.4-5.6.7.8");
    check("2001:db8::1 - 2001:db8::2 , 100 , words", "2001:db8::1-2001:db8::2");
    check("1.2.3.4, 000, a: 6.6.6.6-7.7.7.7", "1.2.3.4-1.2.3.4");
}

#[test]
fn what_is_not_understood_is_ignored_and_counted() {
    for line in [
        "words",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.256",
        "1.2.3.0004",
        "1.2.3.",
        "+1.2.3.4",
        "1.2.3.4/33",
        "1.2.3.4/",
        "1.2.3.4/-1",
        "1.2.3.4/8/8",
        "2001:db8::/129",
        "2001:db8::%eth0",
        "1.2.3.4:80",
        "http://1.2.3.4/",
        "5.6.7.8-1.2.3.4",
        "x:5.6.7.8-1.2.3.4",
        "1.2.3.4-1.2.3.256",
        "1.2.3.4-",
        "-1.2.3.4",
        "1.2.3.4-2001:db8::1",
        "x:1.2.3.4-2001:db8::1",
        "2001:db8::1-1.2.3.4",
        "::ffff:1.2.3.4-2001:db8::1",
        "2001:db8::ff-2001:db8::1",
        "Foo:2001:db8::ff-2001:db8::1",
        "\u{feff}\u{feff}1.2.3.4",
    ] {
        let imported = parse_address_list(line.as_bytes(), 9);
        assert_eq!((imported.ranges.len(), imported.ignored_lines), (0, 1), "{line}");
        assert_eq!(parse_address_range(line), None, "{line}");
    }
    let wrong_way = parse_address_list(b"Bad:2001:db8::ff-2001:db8::1", 9);
    assert_eq!((wrong_way.ranges.len(), wrong_way.ignored_lines), (0, 1));
}

#[test]
fn a_mixed_list_is_read_line_by_line() {
    let list = b"\xef\xbb\xbf# a list\r\n\
        \r\n\
        ; old comment\n\
        // newer comment\n\
        junk\n\
        Foo:1.0.0.0-1.0.0.255\r\n\
        002.000.000.000 - 002.000.000.255 , 000 , Bar\r\n\
        2.0.0.9 , 200 , Allowed\n\
        9.9.9.9-1.1.1.1\n\
        \t \n\
        3.0.0.0/24 # three\n\
        2001:db8::/127";
    let ranges = ["1.0.0.0/24", "2.0.0.0/24", "3.0.0.0/24", "2001:db8::/127"];
    let expected = ImportedAddresses {
        ranges: ranges.map(|it| parse_address_range(it).unwrap()).into(),
        ignored_lines: 2,
        first_ignored: vec![5, 9],
        cut: false,
    };
    assert_eq!(parse_address_list(list, 4), expected);

    let cut = parse_address_list(list, 3);
    assert_eq!((&cut.ranges[..], cut.cut), (&expected.ranges[..3], true));
    assert_eq!(parse_address_list(b"", 0), ImportedAddresses::default());
}

#[test]
fn only_the_first_ignored_lines_are_named() {
    let imported = parse_address_list("junk\n".repeat(25).as_bytes(), 1);
    assert_eq!(imported.ignored_lines, 25);
    assert_eq!(imported.first_ignored, Vec::from_iter(1..=10));
}

#[test]
fn an_entry_by_hand_has_no_name() {
    for line in ["x:1.2.3.4-5.6.7.8", "1.2.3.4 , 000 , x", "1.2.3.4 # x", "", "# x"] {
        assert_eq!(parse_address_range(line), None, "{line}");
    }
    let expected = ("bad:2001:db8::1".parse().unwrap(), "2001:db8::ff".parse().unwrap());
    assert_eq!(parse_address_range(" bad:2001:db8::1-2001:db8::ff "), Some(expected));
}

proptest! {
    #[test]
    fn never_panics_and_keeps_to_its_maximum(bytes: Vec<u8>, max_ranges in 0_usize..9) {
        let imported = parse_address_list(&bytes, max_ranges);
        prop_assert!(imported.ranges.len() <= max_ranges);
    }

    #[test]
    fn never_panics_on_almost_lists(
        lines in prop::collection::vec("(1.2.3.4|2001:db8::1|::|ffff|[-:,#;/ .]|[0-9]{1,4}|a){0,9}", 0..9),
    ) {
        let imported = parse_address_list(lines.join("\n").as_bytes(), 9);
        prop_assert!(imported.ranges.len() + imported.ignored_lines as usize <= lines.len());
        for (first, last) in imported.ranges {
            prop_assert!(first.is_ipv4() == last.is_ipv4() && first <= last);
        }
    }

    #[test]
    fn what_is_written_in_any_format_is_read_back(
        ranges in prop::collection::vec((any::<u32>(), any::<u32>(), 0..6_usize, 0..=127_u8), 0..20),
        name in "[a-zA-Z(][^\n]{0,12}",
        end in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let mut list = String::new();
        let mut expected = Vec::new();
        for (a, b, format, level) in ranges {
            let (first, last) = (Ipv4Addr::from(a.min(b)), Ipv4Addr::from(a.max(b)));
            let [padded, padded_last] = [first, last].map(|it| {
                it.octets().map(|octet| format!("{octet:03}")).join(".")
            });
            let network = Ipv4Addr::from(a & !0xff);
            let (line, range) = match format {
                0 => (format!("{name}:{first}-{last}"), (first, last)),
                1 => (format!("{padded} - {padded_last} , {level:03} , {name}"), (first, last)),
                2 => (format!("{first}-{last} # {name}"), (first, last)),
                3 => (format!("{first}"), (first, first)),
                4 => (format!("{name} : {padded}-{last}"), (first, last)),
                _ => (format!("{network}/24"), (network, Ipv4Addr::from(a | 0xff))),
            };
            list += &line;
            list += end;
            expected.push((range.0.into(), range.1.into()));
        }
        let imported = parse_address_list(list.as_bytes(), 20);
        prop_assert_eq!(imported.ranges, expected, "{}", list);
        prop_assert_eq!(imported.ignored_lines, 0);
    }

    #[test]
    fn networks_of_ipv6_are_read_back(bits: u128, prefix in 0_u32..=128, name in "[ g-z:]{1,5}") {
        let host = u128::MAX.checked_shr(prefix).unwrap_or(0);
        let (first, last) = (Ipv6Addr::from(bits & !host), Ipv6Addr::from(bits | host));
        // IPv4 in IPv6 form is another test's.
        prop_assume!(last.to_ipv4_mapped().is_none());
        let expected = Some((first.into(), last.into()));
        prop_assert_eq!(parse_address_range(&format!("{}/{prefix}", Ipv6Addr::from(bits))), expected);
        prop_assert_eq!(parse_address_range(&format!("{first} - {last}")), expected);
        if prefix >= 16 {
            let imported = parse_address_list(format!("{name}:{first}-{last}").as_bytes(), 1);
            prop_assert_eq!(imported.ranges.first().copied(), expected);
        }
    }
}

/// `expected` is a range as text, or empty where the line is to be left out quietly.
#[track_caller]
fn check(line: &str, expected: &str) {
    let imported = parse_address_list(line.as_bytes(), 9);
    let ranges = imported.ranges.iter().map(|(first, last)| format!("{first}-{last}"));
    assert_eq!(ranges.collect::<Vec<_>>().join(" "), expected, "{line}");
    assert_eq!(imported.ignored_lines, 0, "{line}");
}
