//! News on its way from the engine to the faces, of which none is told too often.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::broadcast::{Receiver, Sender};
use tokio::time::{Instant, sleep_until};

use crate::control::lock;
use crate::view::Event;

/// How long no second word goes out that torrents or the overview have changed.
const PACE: Duration = Duration::from_millis(250);

/// What happens from the moment of subscribing on.
#[derive(Debug)]
pub struct News {
    receiver: Receiver<Event>,
}

impl News {
    /// The next event; [`Event::Missed`] when the face was too slow for some,
    /// nothing when the engine is gone.
    pub async fn next(&mut self) -> Option<Event> {
        match self.receiver.recv().await {
            Ok(event) => Some(event),
            Err(RecvError::Lagged(_)) => Some(Event::Missed),
            Err(RecvError::Closed) => None,
        }
    }
}

/// Tells all faces; what happens often at most four times a second, but never not at all.
#[derive(Debug)]
pub(crate) struct Teller {
    sender: Sender<Event>,
    runtime: Handle,
    torrents: Arc<Mutex<Pace>>,
    overview: Arc<Mutex<Pace>>,
}

/// When an event was told last, and whether it is about to be told again.
#[derive(Debug, Default)]
struct Pace {
    told: Option<Instant>,
    is_due: bool,
}

impl Teller {
    /// Tells what is sent to `sender` too. Must be called within a tokio runtime.
    pub(crate) fn new(sender: Sender<Event>) -> Self {
        let runtime = Handle::current();
        Self { sender, runtime, torrents: Arc::default(), overview: Arc::default() }
    }

    pub(crate) fn subscribe(&self) -> News {
        News { receiver: self.sender.subscribe() }
    }

    /// Without a face that listens there is nobody to tell.
    pub(crate) fn tell(&self, event: Event) {
        let pace = match event {
            Event::Torrents => &self.torrents,
            Event::Overview => &self.overview,
            _ => {
                let _ = self.sender.send(event);
                return;
            }
        };
        let now = Instant::now();
        let mut state = lock(pace);
        let next = state.told.map_or(now, |it| it + PACE);
        if state.is_due {
            return;
        }
        if next <= now {
            state.told = Some(now);
            let _ = self.sender.send(event);
            return;
        }
        state.is_due = true;
        let (sender, pace) = (self.sender.clone(), Arc::clone(pace));
        self.runtime.spawn(async move {
            sleep_until(next).await;
            // Before it is sent: what happens from now on is to be told once more.
            *lock(&pace) = Pace { told: Some(next), is_due: false };
            let _ = sender.send(event);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_face_that_was_too_slow_is_told_so_and_goes_on() {
        let teller = Teller::new(Sender::new(2));
        let mut news = teller.subscribe();
        for event in [Event::Overview, Event::Settings, Event::Torrents] {
            teller.tell(event);
        }
        assert_eq!(news.next().await, Some(Event::Missed));
        assert_eq!(news.next().await, Some(Event::Settings));
        assert_eq!(news.next().await, Some(Event::Torrents));
        drop(teller);
        assert_eq!(news.next().await, None);
    }

    #[tokio::test]
    async fn what_happens_often_is_told_four_times_a_second_and_at_the_end() {
        let teller = Teller::new(Sender::new(256));
        let (mut news, begin) = (teller.subscribe(), Instant::now());
        for _ in 0..100 {
            teller.tell(Event::Torrents);
        }
        let mut late = teller.subscribe();
        teller.tell(Event::Torrents);
        let at_most = 2 + begin.elapsed().as_millis() / PACE.as_millis();
        teller.tell(Event::Settings);
        assert_eq!(late.next().await, Some(Event::Settings));
        assert_eq!(late.next().await, Some(Event::Torrents));
        let mut told = 0;
        while news.next().await == Some(Event::Torrents) {
            told += 1;
        }
        assert!((1..=at_most).contains(&told), "{told}");
    }
}
