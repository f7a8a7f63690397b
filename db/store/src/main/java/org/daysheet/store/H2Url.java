package org.daysheet.store;

import java.nio.file.Path;
import org.h2.engine.Constants;

/// The only place that builds an H2 URL. The version and every setting were chosen by crash tests (kill -9,
/// enumerated crash points, simulated power cuts); changing one means repeating them.
final class H2Url {
    static final String REQUIRED_VERSION = "2.4.240";
    static final String FILE_SUFFIX = ".mv.db";
    static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            + ";TRACE_LEVEL_SYSTEM_OUT=0;LOCK_TIMEOUT=10000;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH";

    /// What a limited user may say when it joins a file the owner has opened with all settings: H2 refuses the
    /// others.
    static final String JOINING = ";CIPHER=AES;LOCK_TIMEOUT=10000;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final int SMALLEST_CACHE_KB = 65_536;
    private static final int HEAP_PARTS = 8;

    private H2Url() {}

    /// The URL with which the owner opens the database file `<folder>/daysheet.mv.db`.
    static String opening(PracticeFolder folder) {
        requireVersion(Constants.VERSION);
        return file(folder) + SETTINGS + ";CACHE_SIZE="
                + cacheKb(Runtime.getRuntime().maxMemory());
    }

    /// Room for pages of the file, in KB: an eighth of the heap, so that the key figures of a large practice do not
    /// decrypt the same pages again and again.
    static long cacheKb(long heapBytes) {
        return Math.max(SMALLEST_CACHE_KB, heapBytes / HEAP_PARTS / 1024);
    }

    /// The URL with which a limited user joins.
    static String joining(PracticeFolder folder) {
        return file(folder) + JOINING;
    }

    private static String file(PracticeFolder folder) {
        Path base = folder.path().resolve(PracticeFolder.DATABASE_NAME);
        return "jdbc:h2:file:" + base.toString().replace('\\', '/');
    }

    static void requireVersion(String version) {
        if (!version.equals(REQUIRED_VERSION)) {
            throw new IllegalStateException("Daysheet needs H2 " + REQUIRED_VERSION + " and found " + version
                    + "; other versions were seen to lose payments.");
        }
    }

    /// An empty database without a name, for as long as its connection lives.
    static String inMemory() {
        return "jdbc:h2:mem:";
    }
}
