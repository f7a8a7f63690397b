package org.daysheet.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Where a practice may live. Network drives reorder and drop writes, and programs that synchronise to a cloud
/// copy a database file while it changes; both lose payments, so they are refused unless somebody insists.
public enum FolderPolicy {
    /// Only a disk of this computer that no cloud program watches.
    LOCAL_ONLY,
    /// The person was warned and insists.
    ANYWHERE;

    private static final long MINIMUM_FREE_BYTES = 100L * 1024 * 1024;
    private static final List<String> NETWORK_KINDS =
            List.of("nfs", "cifs", "smb", "fuse.sshfs", "fuse.rclone", "afpfs", "webdav", "davfs", "ceph", "glusterfs");
    private static final List<String> CLOUD_FOLDERS = List.of(
            "dropbox",
            "onedrive",
            "google drive",
            "googledrive",
            "my drive",
            "icloud",
            "mobile documents",
            "nextcloud",
            "owncloud",
            "box sync",
            "pclouddrive",
            "syncthing",
            "creative cloud files");
    private static final List<String> CLOUD_MARKERS = List.of(".stfolder", ".dropbox", ".sync", ".owncloudsync.log");

    /// Refuses the folder with words when a practice is not safe there. The folder need not be there yet; links are
    /// followed, since a practice lives where its bytes are.
    void check(Path folder) {
        if (this == ANYWHERE) {
            return;
        }
        if (folder.toString().startsWith("\\\\")) {
            throw refused(folder, "it is on another computer of the network");
        }
        try {
            Path there = nearestThere(folder);
            Path real = there.toRealPath().resolve(there.relativize(folder)).normalize();
            refuseNetwork(folder, there);
            refuseCloud(folder, folder);
            refuseCloud(folder, real);
        } catch (IOException e) {
            throw new FolderRefused("The folder " + folder + " cannot be examined: " + PracticeFolder.reason(e), e);
        }
    }

    /// The folder itself or the nearest one above it that is there.
    static Path nearestThere(Path folder) {
        Path there = folder;
        for (Path above = folder.getParent(); above != null && !Files.exists(there); above = above.getParent()) {
            there = above;
        }
        return there;
    }

    /// Refuses to go on when less than this many bytes, and a reserve, are free.
    static void requireSpace(Path folder, long bytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            long needed = Math.addExact(bytes, MINIMUM_FREE_BYTES);
            if (free < needed) {
                throw new NoSpace("The disk of " + folder + " has " + megabytes(free) + " MB free; " + megabytes(needed)
                        + " MB are needed. Nothing was written. Free some space and try again.");
            }
        } catch (IOException e) {
            throw new FolderRefused(
                    "The disk of " + folder + " does not say how much is free: " + PracticeFolder.reason(e), e);
        }
    }

    private static void refuseNetwork(Path folder, Path there) throws IOException {
        FileStore store = Files.getFileStore(there);
        String kind = store.type().toLowerCase(Locale.ROOT);
        for (String network : NETWORK_KINDS) {
            if (kind.startsWith(network)) {
                throw refused(folder, "it is on a network drive (" + kind + ")");
            }
        }
    }

    private static void refuseCloud(Path folder, Path place) {
        for (Path part = place; part != null; part = part.getParent()) {
            Path name = part.getFileName();
            if (name != null && (isCloudName(name.toString().toLowerCase(Locale.ROOT)) || isMacCloud(part))) {
                throw refused(folder, "\"" + name + "\" is synchronised to a cloud");
            }
            for (String marker : CLOUD_MARKERS) {
                if (Files.exists(part.resolve(marker))) {
                    throw refused(folder, part + " is synchronised by another program");
                }
            }
        }
    }

    /// Where macOS keeps what cloud programs synchronise, each under a name of its own.
    private static boolean isMacCloud(Path part) {
        return part.endsWith(Path.of("Library", "CloudStorage"));
    }

    private static boolean isCloudName(String name) {
        return CLOUD_FOLDERS.stream().anyMatch(cloud -> name.equals(cloud) || name.startsWith(cloud + " - "));
    }

    private static FolderRefused refused(Path folder, String why) {
        return new FolderRefused("The folder " + folder + " is no safe place for a practice: " + why
                + ". Choose a folder on a disk of this computer; backups may go to the cloud, the practice may not. "
                + "Whoever makes a practice and knows the risk may insist with --anywhere.");
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
