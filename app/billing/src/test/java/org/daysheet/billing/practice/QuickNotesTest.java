package org.daysheet.billing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daysheet.billing.TestOffice;
import org.daysheet.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class QuickNotesTest {
    @Parameter
    private TestDatabase.Kind kind;

    private TestOffice test;
    private QuickNotes notes;

    @BeforeEach
    void open() {
        test = new TestOffice(kind);
        notes = test.office().quickNotes();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aPracticeBeginsWithAFew() {
        assertThat(notes.list())
                .extracting(QuickNote::code)
                .containsExactly("cb", "dis", "ins", "lm", "na", "pp", "ref");
        assertThat(notes.list()).contains(new QuickNote("lm", "Left a message and asked to call back."));
    }

    @Test
    void aCodeIsKeptChangedAndRemoved() {
        notes.keep(new QuickNote(" NA ", "Called twice;\nnobody\t\\n answered. "));
        notes.remove("cb");
        notes.remove("cb");
        assertThat(notes.list()).extracting(QuickNote::code).containsExactly("dis", "ins", "lm", "na", "pp", "ref");
        assertThat(notes.list()).contains(new QuickNote("na", "Called twice;\nnobody\t\\n answered."));

        notes.list().forEach(note -> notes.remove(note.code()));
        assertThat(notes.list()).as("the first ones do not come back").isEmpty();
        notes.keep(new QuickNote("x1", "again"));
        assertThat(notes.list()).containsExactly(new QuickNote("x1", "again"));
    }

    @Test
    void whatIsNoCodeOrStandsForNothingIsRefused() {
        assertThatThrownBy(() -> new QuickNote("l m", "x"))
                .hasMessage("\"l m\" is no code: at most twelve letters and digits, such as lm.");
        assertThatThrownBy(() -> new QuickNote("lm", " ")).hasMessage("Say what lm stands for.");
    }
}
