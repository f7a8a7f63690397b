package org.daysheet.desktop.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.jspecify.annotations.Nullable;

/// Short codes for notes.
///
/// @param desk keeps them
record NoteKind(SettingsDesk desk) implements NamedKind<QuickNote, NoteField> {
    @Override
    public List<NoteField> fields() {
        return List.of(NoteField.values());
    }

    @Override
    public List<QuickNote> read() {
        return desk.quickNotes();
    }

    @Override
    public Map<NoteField, String> texts(QuickNote note) {
        return Map.of(NoteField.CODE, note.code(), NoteField.TEXT, note.text());
    }

    @Override
    public Map<NoteField, String> fresh() {
        return Map.of();
    }

    @Override
    public Optional<Runnable> keeping(Form<NoteField> form, @Nullable QuickNote known) {
        FieldReading<NoteField> reading = new FieldReading<>(form);
        String code = form.typed(NoteField.CODE);
        String text = reading.needed(NoteField.TEXT);
        if (!QuickNote.isCode(code)) {
            reading.fault(NoteField.CODE, "settings.wrong.note-code");
        }
        return reading.isSound() ? Optional.of(() -> desk.keepNote(new QuickNote(code, text))) : Optional.empty();
    }

    @Override
    public NoteField name() {
        return NoteField.CODE;
    }

    @Override
    public String key(QuickNote note) {
        return note.code();
    }
}
