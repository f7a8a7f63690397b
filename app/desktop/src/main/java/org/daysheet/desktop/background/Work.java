package org.daysheet.desktop.background;

import org.daysheet.types.work.Progress;

/// A use case that runs beside the screen.
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress);
}
