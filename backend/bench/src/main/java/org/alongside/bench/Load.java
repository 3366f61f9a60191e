package org.alongside.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/// Asks one server over many connections at once, each of which waits for its answer before it asks again. One thread
/// and no framework, so that the asking costs the same little whoever answers.
final class Load implements AutoCloseable {

    /// How many answers there were, in what time, and how long the last of them was.
    record Result(long answers, double seconds, int bytes) {

        double perSecond() {
            return answers / seconds;
        }
    }

    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_CHUNKS = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "\r\ncontent-length: ".getBytes(StandardCharsets.US_ASCII);

    private final Selector selector = Selector.open();
    private final Connection[] connections;

    Load(int port, int connections) throws IOException {
        this.connections = new Connection[connections];
        for (var index = 0; index < connections; index++) {
            this.connections[index] = new Connection(port);
        }
    }

    /// Until the time is over and the last answer has come.
    Result run(Duration time, Supplier<byte[]> requests) throws IOException {
        var begin = System.nanoTime();
        var end = begin + time.toNanos();
        var answers = 0L;
        var waiting = connections.length;
        for (var connection : connections) {
            connection.ask(requests.get());
        }
        while (waiting > 0) {
            if (selector.select(20_000) == 0) {
                throw new IOException("No answer for twenty seconds");
            }
            for (var key : selector.selectedKeys()) {
                var connection = (Connection) key.attachment();
                if (connection.hasAnswer()) {
                    answers++;
                    if (System.nanoTime() < end) {
                        connection.ask(requests.get());
                    } else {
                        waiting--;
                    }
                }
            }
            selector.selectedKeys().clear();
        }
        return new Result(answers, (System.nanoTime() - begin) / 1e9, connections[0].length);
    }

    /// One answer, as it came: head and body.
    String once(byte[] request) throws IOException {
        var connection = connections[0];
        connection.ask(request);
        do {
            selector.select(20_000);
            selector.selectedKeys().clear();
        } while (!connection.hasAnswer());
        return new String(connection.answer.array(), 0, connection.length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        for (var connection : connections) {
            connection.channel.close();
        }
        selector.close();
    }

    private final class Connection {

        private final SocketChannel channel;
        private final ByteBuffer answer = ByteBuffer.allocate(1 << 18);
        private byte[] asked = {};
        private int head;
        private int whole;
        private int length;

        Connection(int port) throws IOException {
            channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void ask(byte[] request) throws IOException {
            answer.clear();
            head = 0;
            whole = 0;
            asked = request;
            var bytes = ByteBuffer.wrap(request);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        boolean hasAnswer() throws IOException {
            if (channel.read(answer) < 0) {
                throw new IOException("The server hung up after " + text(asked, asked.length));
            }
            var bytes = answer.array();
            var filled = answer.position();
            if (head == 0) {
                head = readHead(bytes, filled);
            }
            var done = head > 0 && (whole > 0 ? filled >= whole : ends(bytes, filled));
            if (done && bytes[9] != '2') {
                throw new IOException(
                        "Asked\n%s\nanswered\n%s".formatted(text(asked, asked.length), text(bytes, filled)));
            }
            length = filled;
            return done;
        }

        /// Where the body begins, or 0 when it has not. Without a length the body comes in chunks.
        private int readHead(byte[] bytes, int filled) {
            var end = find(bytes, filled, END_OF_HEAD);
            if (end < 0) {
                return 0;
            }
            var at = find(bytes, end, LENGTH);
            if (at >= 0) {
                var size = 0;
                for (var index = at + LENGTH.length; bytes[index] >= '0'; index++) {
                    size = 10 * size + bytes[index] - '0';
                }
                whole = end + END_OF_HEAD.length + size;
            }
            return end + END_OF_HEAD.length;
        }

        private static boolean ends(byte[] bytes, int filled) {
            return Arrays.equals(bytes, filled - END_OF_CHUNKS.length, filled, END_OF_CHUNKS, 0, END_OF_CHUNKS.length);
        }

        private static int find(byte[] bytes, int filled, byte[] sought) {
            for (var from = 0; from <= filled - sought.length; from++) {
                var same = 0;
                while (same < sought.length && (bytes[from + same] | lower(bytes[from + same])) == sought[same]) {
                    same++;
                }
                if (same == sought.length) {
                    return from;
                }
            }
            return -1;
        }

        private static int lower(byte letter) {
            return letter >= 'A' && letter <= 'Z' ? 0x20 : 0;
        }

        private static String text(byte[] bytes, int length) {
            return new String(bytes, 0, Math.min(length, 2_000), StandardCharsets.ISO_8859_1);
        }
    }
}
