package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The processor time that Linux has counted for a process.
final class Cpu {

    private static final double TICKS = 100;

    private Cpu() {}

    static double of(long pid) throws IOException {
        var fields = fields(pid);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /// With all its children, also those that have ended.
    static double ofFamily(long pid) throws IOException {
        var fields = fields(pid);
        var own = of(pid) + (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
        return own
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::children)
                        .flatMap(Cpu::ofLiving)
                        .mapToDouble(seconds -> seconds)
                        .sum();
    }

    private static Stream<Double> ofLiving(ProcessHandle child) {
        try {
            return Stream.of(of(child.pid()));
        } catch (IOException _) {
            return Stream.of(); // it has just ended, and is counted with its parent
        }
    }

    /// Behind the name, which may hold spaces.
    private static String[] fields(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }
}
