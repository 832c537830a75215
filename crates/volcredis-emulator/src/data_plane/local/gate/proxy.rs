//! The proxy of a sharded instance, which sends each command to the shards that own its keys.
//!
//! A client has one connection to each shard. Commands are executed one after the other, and keep their order. The keys of one
//! command, or of one transaction, must have the same slot; a few commands are divided between the shards.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpStream;

use super::resp::{self, encode_command};
use crate::data_plane::local::commands::CommandTable;
use crate::data_plane::local::keys::{owner_of, slot_of};

/// The number of bytes read ahead from a client whose command is being executed.
const MAX_READ_AHEAD: usize = 1 << 20;

const OK: &[u8] = b"+OK\r\n";
const CROSS_SLOT: &[u8] = b"-CROSSSLOT Keys in request don't hash to the same slot\r\n";
const NOT_SUPPORTED: &[u8] = b"-ERR command is not supported by the proxy of a sharded instance\r\n";
const ABORTED: &[u8] = b"-EXECABORT Transaction discarded because of previous errors.\r\n";

/// A connection to a shard, with the bytes received and not yet used.
struct Shard {
    stream: TcpStream,
    received: Vec<u8>,
}

/// A transaction of the client.
#[derive(Default)]
struct Transaction {
    /// The shard that it was begun on, with the slot of its keys.
    shard: Option<(usize, Option<u16>)>,
    has_failed: bool,
}

struct Proxy<'a> {
    client: &'a mut TcpStream,
    input: Vec<u8>,
    output: Vec<u8>,
    shards: Vec<Shard>,
    transaction: Option<Transaction>,
    commands: Arc<CommandTable>,
}

/// The outcome of a command for the connection.
enum Next {
    Continue,
    Close,
    /// All further bytes are for this shard: the client listens to messages.
    Relay(usize),
}

/// Serves a client until it closes its connection.
pub(super) async fn serve(
    client: &mut TcpStream,
    servers: Vec<TcpStream>,
    commands: Arc<CommandTable>,
) -> io::Result<()> {
    let shards = servers.into_iter().map(|stream| Shard { stream, received: Vec::new() }).collect();
    let (input, output) = (Vec::new(), Vec::new());
    let mut proxy = Proxy { client, input, output, shards, transaction: None, commands };
    loop {
        while let Some((arguments, length)) = resp::parse_command(&proxy.input)? {
            let command: Vec<u8> = proxy.input.drain(..length).collect();
            if arguments.is_empty() {
                continue;
            }
            // An inline command is passed on in the usual form.
            let command = if command.starts_with(b"*") { command } else { encode(&arguments) };
            match proxy.execute(&arguments, &command).await? {
                Next::Continue => {}
                Next::Close => return proxy.flush().await,
                Next::Relay(shard) => return proxy.relay(shard).await,
            }
        }
        proxy.flush().await?;
        if proxy.client.read_buf(&mut proxy.input).await? == 0 {
            return Ok(());
        }
    }
}

fn encode(arguments: &[Vec<u8>]) -> Vec<u8> {
    encode_command(&arguments.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

impl Proxy<'_> {
    async fn flush(&mut self) -> io::Result<()> {
        self.client.write_all(&self.output).await?;
        self.output.clear();
        Ok(())
    }

    async fn relay(&mut self, shard: usize) -> io::Result<()> {
        self.flush().await?;
        let shard = &mut self.shards[shard];
        shard.stream.write_all(&self.input).await?;
        self.client.write_all(&shard.received).await?;
        copy_bidirectional(self.client, &mut shard.stream).await.map(drop)
    }

    async fn execute(&mut self, arguments: &[Vec<u8>], command: &[u8]) -> io::Result<Next> {
        let name = arguments[0].to_ascii_uppercase();
        let subcommand = arguments.get(1).map(|word| word.to_ascii_uppercase()).unwrap_or_default();
        if self.transaction.is_some() {
            self.execute_in_transaction(&name, arguments, command).await?;
            return Ok(Next::Continue);
        }
        match (name.as_slice(), subcommand.as_slice()) {
            (b"QUIT", _) => {
                self.output.extend_from_slice(OK);
                return Ok(Next::Close);
            }
            (b"SUBSCRIBE" | b"PSUBSCRIBE" | b"SSUBSCRIBE" | b"MONITOR", _) => {
                self.shards[0].stream.write_all(command).await?;
                return Ok(Next::Relay(0));
            }
            (b"CLIENT", b"REPLY") => self.output.extend_from_slice(NOT_SUPPORTED),
            (b"MULTI", _) => {
                self.transaction = Some(Transaction::default());
                self.output.extend_from_slice(OK);
            }
            (b"AUTH" | b"HELLO" | b"SELECT" | b"RESET" | b"READONLY" | b"READWRITE" | b"UNWATCH", _)
            | (b"CLIENT", b"SETNAME" | b"SETINFO" | b"TRACKING" | b"CACHING" | b"NO-EVICT" | b"NO-TOUCH")
            | (b"SCRIPT", b"LOAD" | b"FLUSH")
            | (b"FUNCTION", b"LOAD" | b"DELETE" | b"FLUSH" | b"RESTORE")
            | (b"FLUSHALL" | b"FLUSHDB", _) => {
                let replies = self.send_to_all(command).await?;
                self.put(replies.into_iter().next().unwrap_or_default());
            }
            (b"DBSIZE", _) => {
                let replies = self.send_to_all(command).await?;
                self.put_combined(&replies, |counts| counts.iter().sum());
            }
            (b"WAIT", _) => {
                let replies = self.send_to_all(command).await?;
                self.put_combined(&replies, |counts| counts.iter().copied().min().unwrap_or(0));
            }
            (b"KEYS", _) => {
                let replies = self.send_to_all(command).await?;
                self.put_joined(&replies)?;
            }
            (b"SCAN", _) => self.scan(arguments).await?,
            (b"RANDOMKEY", _) => {
                let replies = self.send_to_all(command).await?;
                let found = replies.iter().position(|reply| !matches!(reply.get(..2), Some(b"$-" | b"_\r")));
                let reply = replies.into_iter().nth(found.unwrap_or(0));
                self.put(reply.unwrap_or_default());
            }
            (b"MGET" | b"MSET" | b"DEL" | b"UNLINK" | b"EXISTS" | b"TOUCH", _) => {
                self.divide(&name, arguments, command).await?;
            }
            _ => match self.place(&name, arguments) {
                Ok(place) => {
                    let shard = place.map_or(0, |slot| self.owner(slot));
                    let reply = self.send(shard, command).await?;
                    self.put(reply);
                }
                Err(CrossSlot) => self.output.extend_from_slice(CROSS_SLOT),
            },
        }
        Ok(Next::Continue)
    }

    fn put(&mut self, reply: Vec<u8>) {
        self.output.extend(reply);
    }

    /// Returns an array of the elements of all replies, or the first reply that is not an array.
    fn put_joined(&mut self, replies: &[Vec<u8>]) -> io::Result<()> {
        let mut elements = Vec::new();
        for reply in replies {
            match resp::elements(reply)? {
                Some(more) => elements.extend(more),
                None => {
                    self.output.extend_from_slice(reply);
                    return Ok(());
                }
            }
        }
        self.output.extend(format!("*{}\r\n", elements.len()).into_bytes());
        elements.iter().for_each(|element| self.output.extend_from_slice(element));
        Ok(())
    }

    /// Returns a number made of those of all replies, or the first reply that is not a number.
    fn put_combined(&mut self, replies: &[Vec<u8>], combine: impl FnOnce(&[i64]) -> i64) {
        let mut counts = Vec::new();
        for reply in replies {
            match resp::integer(reply) {
                Some(count) => counts.push(count),
                None => {
                    self.output.extend_from_slice(reply);
                    return;
                }
            }
        }
        self.output.extend(format!(":{}\r\n", combine(&counts)).into_bytes());
    }

    fn owner(&self, slot: u16) -> usize {
        owner_of(slot, self.shards.len())
    }

    /// Returns the slot of the keys of a command; `None` without keys.
    fn place(&self, name: &[u8], arguments: &[Vec<u8>]) -> Result<Option<u16>, CrossSlot> {
        let mut slots =
            self.commands.keys(name, arguments).into_iter().map(|position| slot_of(&arguments[position]));
        let Some(first) = slots.next() else { return Ok(None) };
        if slots.all(|slot| slot == first) { Ok(Some(first)) } else { Err(CrossSlot) }
    }

    async fn execute_in_transaction(
        &mut self,
        name: &[u8],
        arguments: &[Vec<u8>],
        command: &[u8],
    ) -> io::Result<()> {
        let Some(mut transaction) = self.transaction.take() else { return Ok(()) };
        let begun_on = transaction.shard.map(|(shard, _)| shard);
        match (name, begun_on) {
            (b"EXEC", Some(shard)) if transaction.has_failed => {
                self.send(shard, &encode_command(&[b"DISCARD"])).await?;
                self.output.extend_from_slice(ABORTED);
                return Ok(());
            }
            (b"EXEC", None) if transaction.has_failed => {
                self.output.extend_from_slice(ABORTED);
                return Ok(());
            }
            (b"EXEC" | b"DISCARD", None) => {
                self.output.extend_from_slice(if name == b"EXEC" { b"*0\r\n" } else { OK });
                return Ok(());
            }
            (b"EXEC" | b"DISCARD", Some(shard)) => {
                let reply = self.send(shard, command).await?;
                self.put(reply);
                return Ok(());
            }
            _ => {}
        }
        let place = self.place(name, arguments);
        let is_elsewhere = match (&place, transaction.shard) {
            (Err(CrossSlot), _) => true,
            (Ok(Some(slot)), Some((shard, begun))) => {
                begun.is_some_and(|begun| begun != *slot) || self.owner(*slot) != shard
            }
            _ => false,
        };
        if is_elsewhere {
            transaction.has_failed = true;
            self.transaction = Some(transaction);
            self.output.extend_from_slice(CROSS_SLOT);
            return Ok(());
        }
        let slot = place.unwrap_or(None);
        let shard = match transaction.shard {
            Some((shard, begun)) => {
                transaction.shard = Some((shard, begun.or(slot)));
                shard
            }
            None => {
                let shard = slot.map_or(0, |slot| self.owner(slot));
                let reply = self.send(shard, &encode_command(&[b"MULTI"])).await?;
                if reply != OK {
                    self.put(reply);
                    return Ok(());
                }
                transaction.shard = Some((shard, slot));
                shard
            }
        };
        self.transaction = Some(transaction);
        let reply = self.send(shard, command).await?;
        self.put(reply);
        Ok(())
    }

    /// Executes a command whose keys can belong to several shards.
    async fn divide(&mut self, name: &[u8], arguments: &[Vec<u8>], command: &[u8]) -> io::Result<()> {
        let step = if name == b"MSET" { 2 } else { 1 };
        let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for position in (1..arguments.len()).step_by(step) {
            parts.entry(self.owner(slot_of(&arguments[position]))).or_default().push(position);
        }
        if parts.len() <= 1 || !(arguments.len() - 1).is_multiple_of(step) {
            let shard = parts.into_keys().next().unwrap_or(0);
            let reply = self.send(shard, command).await?;
            self.put(reply);
            return Ok(());
        }
        let mut replies = Vec::new();
        for (shard, positions) in &parts {
            let mut part: Vec<&[u8]> = vec![name];
            for position in positions {
                part.extend(arguments[*position..position + step].iter().map(Vec::as_slice));
            }
            let part = encode_command(&part);
            self.shards[*shard].stream.write_all(&part).await?;
        }
        for shard in parts.keys() {
            replies.push(self.receive(*shard).await?);
        }
        if let Some(error) = replies.iter().find(|reply| reply.starts_with(b"-")) {
            self.output.extend_from_slice(error);
            return Ok(());
        }
        match name {
            b"MSET" => self.output.extend_from_slice(OK),
            b"MGET" => {
                let mut values: BTreeMap<usize, &[u8]> = BTreeMap::new();
                for (positions, reply) in parts.values().zip(&replies) {
                    let elements = resp::elements(reply)?.unwrap_or_default();
                    values.extend(positions.iter().copied().zip(elements));
                }
                self.output.extend(format!("*{}\r\n", values.len()).into_bytes());
                values.values().for_each(|value| self.output.extend_from_slice(value));
            }
            _ => self.put_combined(&replies, |counts| counts.iter().sum()),
        }
        Ok(())
    }

    /// Scans one shard after the other. The cursor of the client contains the shard and its cursor.
    async fn scan(&mut self, arguments: &[Vec<u8>]) -> io::Result<()> {
        let shards = self.shards.len() as u64;
        let cursor = arguments.get(1).and_then(|cursor| str::from_utf8(cursor).ok()?.parse::<u64>().ok());
        let Some(cursor) = cursor else {
            let reply = self.send(0, &encode(arguments)).await?;
            self.put(reply);
            return Ok(());
        };
        let (shard, inner) = (cursor % shards, cursor / shards);
        let mut inner_arguments = arguments.to_vec();
        inner_arguments[1] = inner.to_string().into_bytes();
        let index = usize::try_from(shard).unwrap_or(0);
        let reply = self.send(index, &encode(&inner_arguments)).await?;
        let Some([next, keys]) = resp::elements(&reply)?.and_then(|parts| <[&[u8]; 2]>::try_from(parts).ok())
        else {
            self.put(reply);
            return Ok(());
        };
        let next = next.split(|byte| *byte == b'\n').nth(1).unwrap_or_default().trim_ascii();
        let next = str::from_utf8(next).ok().and_then(|next| next.parse::<u64>().ok()).unwrap_or(0);
        let next = match next {
            0 if shard + 1 == shards => 0,
            0 => shard + 1,
            next => next.wrapping_mul(shards) + shard,
        }
        .to_string();
        self.output.extend(format!("*2\r\n${}\r\n{next}\r\n", next.len()).into_bytes());
        self.output.extend_from_slice(keys);
        Ok(())
    }

    /// Sends a command to all shards, and returns their replies. If one is an error, all are that error.
    async fn send_to_all(&mut self, command: &[u8]) -> io::Result<Vec<Vec<u8>>> {
        for shard in &mut self.shards {
            shard.stream.write_all(command).await?;
        }
        let mut replies = Vec::new();
        for shard in 0..self.shards.len() {
            replies.push(self.receive(shard).await?);
        }
        if let Some(error) = replies.iter().find(|reply| reply.starts_with(b"-")) {
            return Ok(vec![error.clone(); replies.len()]);
        }
        Ok(replies)
    }

    async fn send(&mut self, shard: usize, command: &[u8]) -> io::Result<Vec<u8>> {
        self.shards[shard].stream.write_all(command).await?;
        self.receive(shard).await
    }

    /// Receives the reply of a shard. Messages that the client has asked for can precede it. Ends with an error if the client
    /// closes its connection meanwhile.
    async fn receive(&mut self, shard: usize) -> io::Result<Vec<u8>> {
        loop {
            if let Some(length) = resp::reply_length(&self.shards[shard].received)? {
                let reply: Vec<u8> = self.shards[shard].received.drain(..length).collect();
                if !reply.starts_with(b">") {
                    return Ok(reply);
                }
                self.output.extend(reply);
                continue;
            }
            let connection = &mut self.shards[shard];
            let count = tokio::select! {
                count = connection.stream.read_buf(&mut connection.received) => count?,
                count = self.client.read_buf(&mut self.input), if self.input.len() < MAX_READ_AHEAD => count?,
            };
            if count == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }
}

/// An error returned for keys with different slots.
struct CrossSlot;
