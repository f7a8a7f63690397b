package org.daysheet.desktop.encounters;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Leaves the form of a visit; what was not saved is asked about first.
final class EntryLeaving {
    private final EntryViewModel form;
    private final ReadOnlyObjectWrapper<@Nullable Runnable> asking = new ReadOnlyObjectWrapper<>();

    EntryLeaving(EntryViewModel form) {
        this.form = form;
    }

    /// What is done once input that was not saved is discarded; null while nobody has to be asked.
    ReadOnlyObjectProperty<@Nullable Runnable> asking() {
        return asking.getReadOnlyProperty();
    }

    /// Leaves the form, unless something is not saved: then it is asked about first. A visit that is just being saved
    /// is not left before there is an answer.
    ///
    /// @param then what is done once it is left
    /// @return whether it was left
    boolean leave(Runnable then) {
        if (isBeingSaved()) {
            return false;
        }
        if (form.isUnsaved()) {
            asking.set(then);
            return false;
        }
        asking.set(null);
        then.run();
        return true;
    }

    /// Whether the visit is just being saved, which is said then.
    boolean isBeingSaved() {
        boolean isSaving = form.phase().get() == EntryViewModel.Phase.WORKING;
        if (isSaving) {
            form.tell(Texts.of("encounters.saving"), Badge.Tone.BUSY);
        }
        return isSaving;
    }

    /// Stays with what was not saved.
    void stay() {
        asking.set(null);
    }

    /// What was asked about is thrown away by now: goes on.
    void goOn() {
        Runnable then = asking.get();
        leave(then == null ? () -> {} : then);
    }
}
