package org.daysheet.desktop.founding;

import java.util.Map;
import org.daysheet.types.work.Progress;

/// Makes a practice.
@FunctionalInterface
public interface Founder<T> {
    /// Makes it, or fails with words. The passphrase is not kept.
    ///
    /// @param texts what was typed, without the passphrase
    Founded<T> found(Map<FoundingField, String> texts, char[] passphrase, Progress progress);
}
