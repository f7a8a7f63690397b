package org.daysheet.billing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.junit.jupiter.api.Test;

/// Providers and payers that are not used any more.
final class PracticesTest {
    @Test
    void whoIsNotUsedAnyMoreStaysAndCanBeUsedAgain() {
        try (TestOffice test = new TestOffice()) {
            Practices practices = test.office().practices();
            ProviderId okafor = practices.keepProvider(
                    ProviderFacts.rendering(PersonName.of("Okafor", "Ben"), Npi.ofBase("199955022"), ""));
            PayerId acme = test.payer();
            PayerFacts facts = practices.payer(acme).facts();
            practices.switchProvider(okafor, false);
            practices.switchPayer(acme, false);
            assertThat(isUsed(practices, okafor)).isFalse();
            assertThat(practices.payer(acme)).isEqualTo(new Payer(acme, facts, false));

            // A correction of its facts leaves it switched off.
            practices.keepProvider(ProviderFacts.rendering(
                    PersonName.of("Okafor", "Benjamin"), Npi.ofBase("199955022"), "207Q00000X"));
            assertThat(isUsed(practices, okafor)).isFalse();

            practices.switchProvider(okafor, true);
            practices.switchPayer(acme, true);
            practices.switchPayer(acme, true);
            assertThat(isUsed(practices, okafor)).isTrue();
            assertThat(practices.payer(acme).isActive()).isTrue();
            assertThat(audited(test))
                    .containsSequence(
                            "provider.switched-off",
                            "payer.switched-off",
                            "provider.changed",
                            "provider.switched-on",
                            "payer.switched-on");
        }
    }

    @Test
    void aNumberAPayerDoesNotGoByIsTakenAwayAndMayBeAnothersThen() {
        try (TestOffice test = new TestOffice()) {
            Practices practices = test.office().practices();
            PayerId acme = test.payer();
            PayerId harbor = practices.keepPayer(PayerFacts.of("Harbor Health Plan", "HARB1", "CI"));
            practices.addAlias(acme, "00412");
            practices.addAlias(acme, "ACMEOLD");
            practices.removeAlias(acme, " 00412 ");
            assertThat(practices.aliases(acme)).containsExactly("ACMEOLD");
            assertThatThrownBy(() -> practices.removeAlias(acme, "00412"))
                    .hasMessage(
                            "The payer does not go by \"00412\". See its numbers with payers show, or in its form.");

            practices.addAlias(harbor, "00412");
            test.office().session().run(tx -> practices.keepAliases(tx, acme, List.of("ACME9")));
            assertThat(practices.aliases(acme)).containsExactly("ACME9");
            assertThat(practices.aliases(harbor)).containsExactly("00412");
            assertThat(audited(test))
                    .containsSequence(
                            "payer.alias-added",
                            "payer.alias-added",
                            "payer.alias-removed",
                            "payer.alias-added",
                            "payer.alias-removed",
                            "payer.alias-added");
        }
    }

    private static boolean isUsed(Practices practices, ProviderId id) {
        return practices.providers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .isActive();
    }

    private static List<String> audited(TestOffice test) {
        return test.office()
                .session()
                .read(tx -> tx.dsl()
                        .select(AUDIT_ENTRY.ACTION_NAME)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ACTION_NAME.ne("row.kept"))
                        .orderBy(AUDIT_ENTRY.SEQUENCE)
                        .fetch(AUDIT_ENTRY.ACTION_NAME));
    }
}
