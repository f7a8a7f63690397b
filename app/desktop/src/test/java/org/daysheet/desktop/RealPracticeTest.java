package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.CheckPages;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.patients.PatientPages;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screens over a real, new practice: every list reads from it and says that it is empty.
class RealPracticeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T17:00:00Z"), ZoneOffset.UTC);

    @Test
    void anEmptyPracticeHasEmptyListsThatSayWhatToDo(@TempDir Path folder) {
        NewPractice practice = NewPractice.parse(
                "Juniper Street Family Medicine", "1234567893", "123456789", ZoneId.of("America/New_York"));
        char[] passphrase = "a long passphrase 7".toCharArray();
        try (Office office = Office.create(folder.resolve("practice"), practice, passphrase, CLOCK)
                .office()) {
            Background background = new Background(Runnable::run, Runnable::run, Desktop::explain);
            PatientsViewModel patients = new PatientsViewModel(new PatientPages(office), background);
            BusinessDay day = new BusinessDay(office.session().clock(), ZoneOffset.UTC);
            ClaimsViewModel claims =
                    new ClaimsViewModel(new ClaimPages(office, day, folder), background, _ -> {}, FilterMemory.NONE);
            ChecksViewModel checks = new ChecksViewModel(new CheckPages(office, day), background, _ -> {});
            patients.shown();
            claims.shown();
            claims.search().set("rivera");
            checks.shown();
            checks.askClean();
            assertThat(checks.clean().get().count()).isZero();
            checks.postClean();
            assertThat(patients.rows().state().get()).isEqualTo(PagedRows.State.EMPTY);
            assertThat(claims.rows().state().get()).isEqualTo(PagedRows.State.EMPTY);
            assertThat(checks.rows().state().get()).isEqualTo(PagedRows.State.EMPTY);
            assertThat(checks.outcome().get()).isNull();
        }
    }
}
