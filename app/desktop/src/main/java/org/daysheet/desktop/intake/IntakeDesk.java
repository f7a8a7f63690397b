package org.daysheet.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.types.work.Progress;

/// Takes files into the practice. Called beside the screen.
public interface IntakeDesk {
    /// Takes files one after the other; what stands in the way of one does not keep the next from being taken. When
    /// somebody asks to stop, what was taken before stays.
    IntakeResult take(List<Path> files, Progress progress);
}
