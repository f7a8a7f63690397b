package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.settings.ProviderField;
import org.daysheet.desktop.settings.RecordBook;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is saved is saved, whatever is read or left meanwhile, and what came of it is told.
class SettingsSavingTest {
    private final PretendSettings desk = new PretendSettings();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background background = new Background(waiting::add, Runnable::run, Pretend::words);
    private final SettingsViewModel model = new SettingsViewModel(
            desk, background, () -> PretendSettings.TODAY, new Workplace(), new PretendPaper(), _ -> {});
    private final RecordBook<?, ProviderField> book = model.providers();

    @BeforeEach
    void showProviders() {
        model.section().set(Section.PROVIDERS);
        work();
    }

    @Test
    void readingAnewWhileSavingLosesNothing() {
        book.form().text(ProviderField.FIRST).set("Helena");
        assertThat(book.canSave().get()).isTrue();
        book.save();
        assertThat(book.canSave().get()).isFalse();
        book.save();
        model.load();
        work();

        assertThat(desk.acts).containsExactly("provider " + PretendSettings.MARLOW + " Marlow, Helena");
        assertThat(book.form().typed(ProviderField.FIRST)).isEqualTo("Helena");
        assertThat(book.isUnsaved()).isFalse();
    }

    @Test
    void whatIsTypedWhileSavingStaysAndIsNotSavedYet() {
        book.form().text(ProviderField.FIRST).set("Helena");
        book.save();
        book.form().text(ProviderField.MIDDLE).set("K");
        book.undo();
        work();

        assertThat(desk.acts).containsExactly("provider " + PretendSettings.MARLOW + " Marlow, Helena");
        assertThat(book.form().typed(ProviderField.MIDDLE)).isEqualTo("K");
        assertThat(book.canSave().get()).isTrue();
    }

    @Test
    void whoLeavesHearsAsNewsWhatCameOfIt() {
        book.form().text(ProviderField.FIRST).set("Helena");
        book.save();
        model.section().set(Section.PRICES);
        work();

        assertThat(background.news())
                .extracting(job -> job.state().get() + " " + job.result().get())
                .containsExactly(Job.State.DONE + " Saved.");
        assertThat(desk.acts).hasSize(1);
    }

    @Test
    void aListThatCannotBeReadSaysSoAndIsNoEmptyList() {
        assertThat(book.reading().state().get()).isEqualTo(PagedRows.State.READY);
        SettingsViewModel other = new SettingsViewModel(
                desk, background, () -> PretendSettings.TODAY, new Workplace(), new PretendPaper(), _ -> {});
        desk.isBroken = true;
        other.providers().load();
        assertThat(other.providers().reading().state().get()).isEqualTo(PagedRows.State.LOADING);
        work();
        assertThat(other.providers().reading().state().get()).isEqualTo(PagedRows.State.FAILED);
        assertThat(other.providers().reading().failure().get()).isEqualTo("The books cannot be read now.");
        desk.isBroken = false;
        other.providers().load();
        work();
        assertThat(other.providers().reading().state().get()).isEqualTo(PagedRows.State.READY);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
