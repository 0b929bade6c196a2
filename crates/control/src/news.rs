//! News on its way from the engine to one face.

use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::view::Event;

/// What happens from the moment of subscribing on.
#[derive(Debug)]
pub struct News {
    receiver: Receiver<Event>,
}

impl News {
    pub(crate) fn new(receiver: Receiver<Event>) -> Self {
        Self { receiver }
    }

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

#[cfg(test)]
mod tests {
    use tokio::sync::broadcast;

    use super::*;

    #[tokio::test]
    async fn a_face_that_was_too_slow_is_told_so_and_goes_on() {
        let sender = broadcast::Sender::new(2);
        let mut news = News::new(sender.subscribe());
        for event in [Event::Overview, Event::Settings, Event::Torrents] {
            sender.send(event).unwrap();
        }
        assert_eq!(news.next().await, Some(Event::Missed));
        assert_eq!(news.next().await, Some(Event::Settings));
        assert_eq!(news.next().await, Some(Event::Torrents));
        drop(sender);
        assert_eq!(news.next().await, None);
    }
}
