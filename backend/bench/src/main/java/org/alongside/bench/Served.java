package org.alongside.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A server in a process of its own. Its number is written into the folder of logs, so that whoever cleans up after us
/// finds it even if we were killed.
final class Served implements AutoCloseable {

    /// The same for everyone. What an installation's container says, with a heap like that of a small machine.
    static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx256m");

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final Path pid;
    private final Path log;
    final int port;
    final double startSeconds;
    final double startMegabytes;

    private Served(Process process, Path pid, Path log, int port, long begun, String path)
            throws IOException, InterruptedException {
        this.process = process;
        this.pid = pid;
        this.log = log;
        this.port = port;
        Files.writeString(pid, process.pid() + "\n");
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (!answers(path)) {
            if (!process.isAlive() || System.nanoTime() - begun > 180e9) {
                throw new IOException("A server did not start: " + Files.readString(log));
            }
            Thread.sleep(5);
        }
        startSeconds = (System.nanoTime() - begun) / 1e9;
        startMegabytes = residentMemory();
    }

    /// Gives it back once it has answered this path from the database for the first time.
    static Served start(
            Path logs, String name, int port, List<String> command, Map<String, String> environment, String path)
            throws IOException, InterruptedException {
        var log = logs.resolve(name + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var begun = System.nanoTime();
        return new Served(builder.start(), logs.resolve(name + ".pid"), log, port, begun, path);
    }

    static List<String> java(List<String> more) {
        var command = new java.util.ArrayList<>(List.of(JAVA));
        command.addAll(FLAGS);
        command.addAll(more);
        return command;
    }

    private boolean answers(String path) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).equals("HTTP/1.1 200");
        } catch (IOException _) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    double cpuSeconds() throws IOException {
        return Cpu.of(process.pid());
    }

    /// In megabytes.
    double residentMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.deleteIfExists(pid);
    }
}
