package org.alongside.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk of a few megabytes that can be filled to the last of them and emptied again, in a folder.
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// Skips the test where the system does not let us make one. A limit on the size of files would be no substitute:
    /// it is met as another error.
    public static SmallDisk in(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "tmpfs", folder.toString()),
                "Only root on Linux may mount a small disk.");
        return new SmallDisk(folder);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false; // there is no such program
        }
    }

    public Path folder() {
        return folder;
    }

    public void fill() throws IOException {
        var block = new byte[4096];
        try (var file = Files.newOutputStream(filler())) {
            while (folder.toFile().getUsableSpace() >= block.length) {
                file.write(block);
            }
        }
    }

    public void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() throws IOException {
        new ProcessBuilder("umount", "--lazy", folder.toString())
                .start()
                .onExit()
                .join();
    }
}
