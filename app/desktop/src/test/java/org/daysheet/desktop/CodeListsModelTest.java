package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.codelists.CodeList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.settings.BroughtList;
import org.daysheet.desktop.settings.CodeListsViewModel;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the part of the settings with code lists knows and does, without a screen.
class CodeListsModelTest {
    private final PretendSettings desk = new PretendSettings();
    private final Background background = Pretend.sameThread();
    private final SettingsViewModel settings = new SettingsViewModel(
            desk, background, () -> PretendSettings.TODAY, new Workplace(), new PretendPaper(), _ -> {});
    private final CodeListsViewModel model = settings.lists();

    @BeforeEach
    void show() {
        settings.section().set(Section.LISTS);
    }

    @Test
    void filesAreTakenOneByOneAndEachIsAnsweredInWords() {
        model.take(List.of(Path.of("cut.csv"), Path.of("mue.csv"), Path.of("gone.zip")));
        assertThat(desk.ruleActs).containsExactly("take cut.csv null", "take mue.csv null", "take gone.zip null");
        assertThat(model.brought())
                .containsExactly(
                        new BroughtList(
                                "cut.csv",
                                "Some lines cannot be read, so nothing of the list was taken.",
                                false,
                                List.of("Line 1,204, \"J342\": It may be cut off: download the file again.")),
                        new BroughtList(
                                "mue.csv",
                                "Most units of a procedure (MUE), version 2026-Q2: 15,034 entries, for services from "
                                        + "04/01/2026 to 06/30/2026.",
                                true,
                                List.of()),
                        new BroughtList(
                                "gone.zip",
                                "The file gone.zip cannot be read. Look whether it is there and may be opened.",
                                false,
                                List.of()));
        assertThat(model.notice().get())
                .isEqualTo(new Badge("2 of 3 not taken. Look at what is said below the lists.", Badge.Tone.CAUTION));
        assertThat(model.rows()).hasSize(4);
        assertThat(background.jobs()).isEmpty();
    }

    @Test
    void theDayAFileCountsFromIsToldWhereItsNameDoesNot() {
        model.countsFrom().set("when");
        model.take(List.of(Path.of("mue.csv")));
        assertThat(model.notice().get()).isEqualTo(new Badge("Type a day, or leave it empty.", Badge.Tone.CAUTION));
        model.countsFrom().set("04/01/2026");
        model.take(List.of(Path.of("mue.csv")));
        assertThat(desk.ruleActs).containsExactly("take mue.csv 2026-04-01");
        assertThat(model.notice().get()).isEqualTo(new Badge("1 taken.", Badge.Tone.GOOD));
    }

    @Test
    void aVersionIsRemovedOnceSomebodyAgrees() {
        CodeList old = model.rows().get(1);
        model.askToRemove(old);
        model.keep();
        model.removeNow();
        assertThat(desk.ruleActs).isEmpty();
        model.askToRemove(old);
        assertThat(model.removing().get()).isEqualTo(old);
        model.removeNow();
        assertThat(desk.ruleActs).containsExactly("remove ICD10CM 2025");
        assertThat(model.notice().get())
                .isEqualTo(new Badge("Diagnoses (ICD-10-CM), version 2025, was removed.", Badge.Tone.GOOD));
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void whatIsTakenAfterThePageWasLeftIsNews() {
        settings.section().set(Section.PRACTICE);
        model.take(List.of(Path.of("mue.csv")));
        assertThat(background.news())
                .extracting(job -> job.title() + ": " + job.result().get())
                .containsExactly("Taking code lists: 1 taken.");
    }
}
