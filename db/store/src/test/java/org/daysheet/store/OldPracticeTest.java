package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a practice of an earlier version keeps when its tables are brought up to date.
final class OldPracticeTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration/common");

    @Test
    void itsNumbersAtTheClearinghouseBecomeItsMainProfileAndItsPayersKeepTheirTerms() throws Exception {
        try (Connection practice = DriverManager.getConnection("jdbc:h2:mem:old;DB_CLOSE_DELAY=-1");
                Statement statement = practice.createStatement()) {
            run(statement, name -> name.compareTo("V0280") < 0);
            statement.execute("""
                    insert into practice (practice_name, is_organization, npi, tax_id, tax_id_kind, submitter_code,
                      receiver_name, receiver_code, is_test, is_demo, time_zone)
                    values ('Elm Street', true, '1999550100', '371234567', 'EI', 'SUB1', 'Clearwater', 'CLEAR', true,
                      false, 'America/Chicago')""");
            payer(statement, "ACME1", "CI", true);
            payer(statement, "MCD1", "MC", false);

            run(statement, name -> name.compareTo("V0280") >= 0);

            assertThat(rows(statement, """
                    select p.profile_name, p.submitter_code, p.receiver_name, p.receiver_code, p.is_test,
                      p.sender_qualifier, p.receiver_qualifier, p.asks_acknowledgment
                    from practice join submission_profile p
                      on p.submission_profile_id = practice.submission_profile_id""")).containsExactly("Clearwater SUB1 Clearwater CLEAR TRUE ZZ ZZ FALSE");
            assertThat(rows(statement, """
                    select payer_code, accepts_assignment, assignment_code, benefits_code, release_code, provider_signs,
                      follows_pair_edits, drug_code_wish, authorization_wish
                    from payer order by payer_id"""))
                    .containsExactly(
                            "ACME1 TRUE null null null null null null null",
                            "MCD1 FALSE null null null null null null null");
        }
    }

    private static void payer(Statement statement, String code, String indicator, boolean accepts) throws SQLException {
        statement.execute("""
                insert into payer (payer_name, payer_code, filing_indicator, timely_filing_days, expected_ack_days,
                  expected_status_days, expected_payment_days, accepts_assignment, copay_stays_with_patient, is_active)
                values ('%s', '%s', '%s', 365, 2, 5, 30, %s, true, true)""".formatted(code, code, indicator, accepts));
    }

    private static void run(Statement statement, java.util.function.Predicate<String> which)
            throws IOException, SQLException {
        List<Path> scripts;
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            scripts = files.filter(file -> file.getFileName().toString().startsWith("V"))
                    .filter(file -> which.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        for (Path script : scripts) {
            statement.execute("runscript from '" + script.toAbsolutePath() + "'");
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new java.util.ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " ").append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
