package org.daysheet.billing.exchange;

import java.nio.file.Path;
import org.daysheet.types.work.Progress;

/// Where 835 files go.
@FunctionalInterface
public interface RemittanceDoor {
    FileAnswer take(Path file, Progress progress);
}
