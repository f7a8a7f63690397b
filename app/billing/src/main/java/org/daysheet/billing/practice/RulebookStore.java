package org.daysheet.billing.practice;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.PAYER_RULEBOOK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows of what payers said about their limits and wishes.
final class RulebookStore {
    private RulebookStore() {}

    static long insert(Tx tx, RulebookFacts facts) {
        DrugCodes drugs = facts.drugCodes();
        Authorization authorization = facts.authorization();
        var row = tx.dsl().newRecord(PAYER_RULEBOOK);
        row.setPayerId(facts.payer().value());
        row.setEffectiveOn(facts.effectiveOn());
        row.setTimelyFilingDays(facts.timelyFilingDays());
        row.setCorrectedClaimDays(facts.correctedClaimDays());
        row.setAppealDays(facts.appealDays());
        row.setFollowUpDays(facts.followUpDays());
        row.setFollowsPairEdits(facts.followsPairEdits());
        row.setDrugCodeWish(drugs == null ? null : drugs.name());
        row.setAuthorizationWish(authorization == null ? null : authorization.name());
        GatesSaid gates = facts.gates();
        row.setNumberWish(name(gates.number()));
        row.setEligibilityWish(name(gates.eligibility()));
        row.setEligibilityDays(gates.eligibilityDays());
        row.setNote(facts.note());
        row.setRecordedAt(tx.now());
        row.setRecordedBy(tx.user().value());
        row.insert();
        return row.getPayerRulebookId();
    }

    /// By payer; payers that never said anything are absent.
    static Map<PayerId, List<RulebookEntry>> of(Tx tx, Collection<PayerId> payers) {
        Map<PayerId, List<RulebookEntry>> found = new HashMap<>();
        for (List<PayerId> chunk : Chunks.of(payers)) {
            tx.dsl()
                    .select(PAYER_RULEBOOK.fields())
                    .select(APP_USER.LOGIN_NAME)
                    .from(PAYER_RULEBOOK)
                    .join(APP_USER)
                    .on(APP_USER.USER_ID.eq(PAYER_RULEBOOK.RECORDED_BY))
                    .where(PAYER_RULEBOOK.PAYER_ID.in(
                            chunk.stream().map(PayerId::value).toList()))
                    .orderBy(PAYER_RULEBOOK.PAYER_RULEBOOK_ID)
                    .forEach(row -> found.computeIfAbsent(
                                    new PayerId(row.get(PAYER_RULEBOOK.PAYER_ID)), _ -> new ArrayList<>())
                            .add(entry(row)));
        }
        return found;
    }

    private static RulebookEntry entry(Record row) {
        @Nullable String drugs = row.get(PAYER_RULEBOOK.DRUG_CODE_WISH);
        @Nullable String authorization = row.get(PAYER_RULEBOOK.AUTHORIZATION_WISH);
        return new RulebookEntry(
                row.get(PAYER_RULEBOOK.PAYER_RULEBOOK_ID),
                new RulebookFacts(
                        new PayerId(row.get(PAYER_RULEBOOK.PAYER_ID)),
                        row.get(PAYER_RULEBOOK.EFFECTIVE_ON),
                        row.get(PAYER_RULEBOOK.TIMELY_FILING_DAYS),
                        row.get(PAYER_RULEBOOK.CORRECTED_CLAIM_DAYS),
                        row.get(PAYER_RULEBOOK.APPEAL_DAYS),
                        row.get(PAYER_RULEBOOK.FOLLOW_UP_DAYS),
                        row.get(PAYER_RULEBOOK.FOLLOWS_PAIR_EDITS),
                        drugs == null ? null : DrugCodes.valueOf(drugs),
                        authorization == null ? null : Authorization.valueOf(authorization),
                        new GatesSaid(
                                wish(row.get(PAYER_RULEBOOK.NUMBER_WISH)),
                                wish(row.get(PAYER_RULEBOOK.ELIGIBILITY_WISH)),
                                row.get(PAYER_RULEBOOK.ELIGIBILITY_DAYS)),
                        row.get(PAYER_RULEBOOK.NOTE)),
                row.get(PAYER_RULEBOOK.RECORDED_AT),
                row.get(APP_USER.LOGIN_NAME));
    }

    private static @Nullable String name(@Nullable Wish wish) {
        return wish == null ? null : wish.name();
    }

    private static @Nullable Wish wish(@Nullable String name) {
        return name == null ? null : Wish.valueOf(name);
    }
}
