//! Whether a peer can be reached, as far as the tracker has tried.

/// What came of connecting to a peer at the address and port it announced.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Reachability {
    /// Nobody has tried yet.
    #[default]
    Unchecked,
    /// It answered the handshake of BEP 3 with the torrent it announced, as the peer or at
    /// least the program it announced: some take a new peer id for each connection.
    Reachable,
    /// Something accepted the connection, but did not answer as that peer.
    Unproven,
    /// Nothing accepted the connection.
    Unreachable,
}

/// What is remembered of the checks of one peer, in one byte.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Mark(u8);

/// Checks in vain after which a peer is left alone.
const FAILURES_MAX: u8 = 3;

/// The bits of a mark.
const RESULT: u8 = 0b00011;
const BEING_CHECKED: u8 = 0b00100;
const FAILURES_SHIFT: u32 = 3;

impl Mark {
    pub(crate) fn reachability(self) -> Reachability {
        match self.0 & RESULT {
            0 => Reachability::Unchecked,
            1 => Reachability::Reachable,
            2 => Reachability::Unproven,
            _ => Reachability::Unreachable,
        }
    }

    /// Whether the peer should be checked, now or once more.
    pub(crate) fn is_due(self) -> bool {
        let is_open = self.reachability() != Reachability::Reachable;
        is_open && self.0 & BEING_CHECKED == 0 && self.failures() < FAILURES_MAX
    }

    pub(crate) fn begin_check(&mut self) {
        self.0 |= BEING_CHECKED;
    }

    /// Notes what a check has found; [`Reachability::Unchecked`] when it did not take place,
    /// so that the peer is due again.
    pub(crate) fn end_check(&mut self, found: Reachability) {
        *self = match found {
            Reachability::Unchecked => Self(self.0 & !BEING_CHECKED),
            Reachability::Reachable => Self(found as u8),
            Reachability::Unproven | Reachability::Unreachable => {
                let failures = FAILURES_MAX.min(self.failures() + 1);
                Self(found as u8 | failures << FAILURES_SHIFT)
            }
        };
    }

    /// What is worth keeping beyond the end of the program, which ends the checks under way.
    pub(crate) fn code(self) -> u8 {
        self.0 & !BEING_CHECKED
    }

    /// The mark with this code, if there is one.
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        let mark = Self(code);
        let is_known = code & BEING_CHECKED == 0 && mark.failures() <= FAILURES_MAX;
        is_known.then_some(mark)
    }

    fn failures(self) -> u8 {
        self.0 >> FAILURES_SHIFT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_35_a_peer_is_checked_until_it_is_reached_or_has_failed_three_times() {
        let mut mark = Mark::default();
        for found in [Reachability::Unreachable, Reachability::Unproven, Reachability::Unreachable]
        {
            assert!(mark.is_due());
            mark.begin_check();
            assert!(!mark.is_due(), "one check at a time");
            mark.end_check(found);
            assert_eq!(mark.reachability(), found);
        }
        assert!(!mark.is_due());

        let mut mark = Mark::default();
        mark.end_check(Reachability::Unreachable);
        mark.begin_check();
        assert_eq!(mark.reachability(), Reachability::Unreachable, "until it is known better");
        mark.end_check(Reachability::Reachable);
        assert!(mark.reachability() == Reachability::Reachable && !mark.is_due());
    }

    #[test]
    fn a_mark_outlives_the_program_but_not_a_check_under_way() {
        let mut mark = Mark::default();
        mark.end_check(Reachability::Unreachable);
        let known = mark;
        mark.begin_check();
        assert_eq!(Mark::from_code(mark.code()), Some(known));
        assert_eq!(Mark::from_code(BEING_CHECKED), None);
        assert_eq!(Mark::from_code(!BEING_CHECKED), None);
    }

    #[test]
    fn a_check_that_did_not_take_place_changes_nothing() {
        let mut mark = Mark::default();
        mark.end_check(Reachability::Unproven);
        let before = mark;
        mark.begin_check();
        mark.end_check(Reachability::Unchecked);
        assert_eq!(mark, before);
    }
}
