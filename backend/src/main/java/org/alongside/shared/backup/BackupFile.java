package org.alongside.shared.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A backup: a ZIP archive with the lines of each table in `<table>.tsv`, and `manifest.json`.
final class BackupFile implements AutoCloseable {

    private static final String MANIFEST = "manifest.json";

    private static final String DAMAGED = "%s is damaged, was changed, or is no backup (%s): use another.";

    private final Path path;
    private final ZipFile archive;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile archive, Manifest manifest) {
        this.path = path;
        this.archive = archive;
        this.manifest = manifest;
    }

    /// Writes the file under another name beside its place, for its owner alone, and gives it its name once it is on
    /// the disk: a file of this name is whole, and none is ever replaced.
    static Manifest write(Path path, Engine engine, Connection connection, Instant now)
            throws IOException, SQLException, Hindrance {
        var folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Hindrance("There is no folder %s: make it first.".formatted(folder));
        }
        if (Files.exists(path)) {
            throw replacesNothing(path);
        }
        var schema = Schema.version(connection, engine);
        var unfinished = Files.createTempFile(
                folder,
                path.getFileName() + ".",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        unfinished.toFile().deleteOnExit();
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            var parts = new ArrayList<Manifest.Part>();
            for (var table : Table.all(connection)) {
                zip.putNextEntry(new ZipEntry(entry(table.name())));
                parts.add(Manifest.Part.of(table, Rows.write(connection, engine, table, zip)));
                zip.closeEntry();
            }
            var manifest = new Manifest(Manifest.FORMAT, schema, now.toString(), parts);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.json());
            zip.finish();
            zip.flush();
            channel.force(true);
            Files.move(unfinished, path);
            force(folder);
            return manifest;
        } catch (FileAlreadyExistsException _) {
            throw replacesNothing(path);
        }
    }

    private static Hindrance replacesNothing(Path path) {
        return new Hindrance("%s is there already, and a backup replaces nothing: name another file.".formatted(path));
    }

    /// The new name itself has to be on the disk.
    private static void force(Path folder) throws IOException {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /// Opens a backup after reading all of it: every table has the lines that the manifest says.
    static BackupFile open(Path path) throws IOException, Hindrance {
        if (!Files.exists(path)) {
            throw new Hindrance("There is no file %s: let FILE name a backup.".formatted(path));
        }
        try {
            var archive = new ZipFile(path.toFile());
            var entry = archive.getEntry(MANIFEST);
            if (entry == null) {
                throw new Hindrance(DAMAGED.formatted(path, MANIFEST));
            }
            var backup = new BackupFile(
                    path, archive, Manifest.read(archive.getInputStream(entry).readAllBytes()));
            backup.check();
            return backup;
        } catch (IOException unreadable) {
            throw new Hindrance(DAMAGED.formatted(path, unreadable.getClass().getSimpleName()));
        }
    }

    private void check() throws IOException, Hindrance {
        if (manifest.format() != Manifest.FORMAT) {
            throw new Hindrance("%s is of a later format: restore it with a newer Alongside.".formatted(path));
        }
        for (var part : manifest.tables()) {
            if (!Rows.sum(lines(part.table())).equals(part.sum())) {
                throw new Hindrance(DAMAGED.formatted(path, entry(part.table())));
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream lines(String table) throws IOException, Hindrance {
        var entry = archive.getEntry(entry(table));
        if (entry == null) {
            throw new Hindrance(DAMAGED.formatted(path, entry(table)));
        }
        return archive.getInputStream(entry);
    }

    private static String entry(String table) {
        return table + ".tsv";
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
