package org.alongside.stress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

/// A connection that sends bytes as they are and reads answers as HTTP/1.1 has them. Each comes from another address of
/// this machine, as the rate limit for guests would have it.
final class Line implements AutoCloseable {

    private static final int PATIENCE = 20_000;
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final Socket socket = new Socket();
    private final InputStream in;
    private boolean open = true;

    Line(InetSocketAddress server) throws IOException {
        var n = ADDRESSES.incrementAndGet();
        socket.bind(new InetSocketAddress(
                InetAddress.getByAddress(
                        new byte[] {127, (byte) (2 + n / 60_000 % 200), (byte) (n / 250 % 240), (byte) (1 + n % 250)}),
                0));
        socket.setSoTimeout(PATIENCE);
        socket.setTcpNoDelay(true);
        socket.connect(server, PATIENCE);
        in = new BufferedInputStream(socket.getInputStream());
    }

    boolean isOpen() {
        return open;
    }

    /// @param last says with the last byte that no more will come
    Answer send(byte[] request, boolean bodiless, boolean last) throws IOException {
        try {
            socket.getOutputStream().write(request);
            if (last) {
                socket.shutdownOutput();
            }
        } catch (SocketException _) {
            open = false; // answered and hung up before it had read everything
        }
        try {
            return read(bodiless);
        } catch (EOFException | SocketException _) {
            open = false;
            return Answer.SILENCE;
        }
    }

    private Answer read(boolean bodiless) throws IOException {
        var first = line();
        var headers = new LinkedHashMap<String, String>();
        var head = new StringBuilder(first);
        for (var line = line(); !line.isEmpty(); line = line()) {
            head.append('\n').append(line);
            var colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        var status = Integer.parseInt(first.split(" ", 3)[1]);
        if (status == 100) {
            return read(bodiless);
        }
        if ("close".equalsIgnoreCase(headers.get("connection")) || status == 101) {
            open = false;
        }
        var none = bodiless || status == 204 || status == 304 || status == 101;
        return new Answer(status, head.toString(), headers, none ? "" : body(headers));
    }

    private String body(Map<String, String> headers) throws IOException {
        var bytes = "chunked".equalsIgnoreCase(headers.get("transfer-encoding"))
                ? chunks()
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return switch (headers.getOrDefault("content-encoding", "")) {
            case "gzip" -> new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), UTF_8);
            case "br" -> "";
            default -> new String(bytes, UTF_8);
        };
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = size(); size > 0; size = size()) {
            all.write(in.readNBytes(size));
            line();
        }
        var trailer = line();
        while (!trailer.isEmpty()) {
            trailer = line();
        }
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException();
            }
            line.write(one);
        }
        return line.toString(ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
