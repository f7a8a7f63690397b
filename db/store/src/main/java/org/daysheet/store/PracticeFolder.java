package org.daysheet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The folder of one practice and the names in it. Everything in it belongs to the person who runs the program and
/// to nobody else: folders 0700, files 0600 (an owner-only access list on Windows), whatever the system's defaults
/// are.
final class PracticeFolder {
    static final String DATABASE_NAME = "daysheet";

    private static final Set<PosixFilePermission> FOLDER_MODE = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE_MODE = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    private PracticeFolder(Path path) {
        this.path = path;
    }

    static PracticeFolder of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.toString().indexOf(';') >= 0) {
            throw new FolderRefused("The folder " + absolute + " has a semicolon in its name; choose another name.");
        }
        return new PracticeFolder(absolute);
    }

    Path path() {
        return path;
    }

    Path databaseFile() {
        return path.resolve(DATABASE_NAME + H2Url.FILE_SUFFIX);
    }

    Path lockFile() {
        return path.resolve("daysheet.lock");
    }

    Path sealFile() {
        return path.resolve("seal.json");
    }

    Path keyFile() {
        return path.resolve("keys.json");
    }

    /// There when the person insisted on a place that is refused otherwise; it moves with the practice.
    Path anywhereFile() {
        return path.resolve("anywhere.txt");
    }

    Path vaultFolder() {
        return path.resolve("files");
    }

    /// Makes the folder if need be and closes it to everybody else.
    void prepare() {
        try {
            Files.createDirectories(path);
            restrictFolder(path);
        } catch (IOException e) {
            throw new FolderRefused("The folder " + path + " cannot be made or protected: " + reason(e), e);
        }
    }

    static void restrictFolder(Path folder) throws IOException {
        restrict(folder, FOLDER_MODE);
    }

    /// Makes an empty file nobody else can read, or closes an existing one to others.
    static void createPrivate(Path file) throws IOException {
        createPrivate(file, false);
    }

    /// Makes an empty file that nobody else could read for a moment.
    ///
    /// @param mustBeNew refuses one that is there; else it is closed to others
    static void createPrivate(Path file, boolean mustBeNew) throws IOException {
        boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (mustBeNew || !Files.exists(file)) {
            if (isPosix) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE_MODE));
                return;
            }
            Files.createFile(file);
        }
        restrict(file, FILE_MODE);
    }

    static void moveInto(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the disk cannot rename files safely", e);
        }
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Makes a rename or removal last through a power cut. Windows has no such call for folders and needs none.
    static void forceFolder(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static Path parentOf(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no folder above " + file);
        }
        return parent;
    }

    /// What went wrong, for a message: the system's words or at least the kind of error.
    static String reason(IOException e) {
        String text = e.getMessage();
        return e.getClass().getSimpleName() + (text == null ? "" : ", " + text);
    }

    private static void restrict(Path path, Set<PosixFilePermission> mode) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(mode);
            return;
        }
        var acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}
