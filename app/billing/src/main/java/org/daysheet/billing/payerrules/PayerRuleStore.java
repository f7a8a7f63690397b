package org.daysheet.billing.payerrules;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.PAYER_RULE;
import static org.daysheet.store.db.Tables.PAYER_RULE_VERSION;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daysheet.store.Tx;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Rows of rules and of all their versions.
final class PayerRuleStore {
    private PayerRuleStore() {}

    /// Every rule in its newest version, oldest first.
    static List<PayerRule> all(Tx tx) {
        return find(tx, DSL.noCondition());
    }

    /// The rules that were not retired.
    static List<PayerRule> inUse(Tx tx) {
        return find(tx, PAYER_RULE.RETIRED_ON.isNull());
    }

    static Optional<PayerRule> byId(Tx tx, long id) {
        return find(tx, PAYER_RULE.PAYER_RULE_ID.eq(id)).stream().findFirst();
    }

    private static List<PayerRule> find(Tx tx, Condition condition) {
        return tx.dsl()
                .select(
                        PAYER_RULE.PAYER_RULE_ID,
                        PAYER_RULE.VERSION_NUMBER,
                        PAYER_RULE.RETIRED_ON,
                        PAYER_RULE_VERSION.DEFINITION)
                .from(PAYER_RULE)
                .join(PAYER_RULE_VERSION)
                .on(PAYER_RULE_VERSION.PAYER_RULE_ID.eq(PAYER_RULE.PAYER_RULE_ID))
                .and(PAYER_RULE_VERSION.VERSION_NUMBER.eq(PAYER_RULE.VERSION_NUMBER))
                .where(condition)
                .orderBy(PAYER_RULE.PAYER_RULE_ID)
                .fetch(row -> new PayerRule(row.value1(), row.value2(), row.value3(), RuleText.read(row.value4())));
    }

    /// Every version of a rule, newest first.
    static List<RuleVersion> history(Tx tx, ZoneId zone, long id) {
        return tx.dsl()
                .select(
                        PAYER_RULE_VERSION.VERSION_NUMBER,
                        PAYER_RULE_VERSION.CREATED_AT,
                        APP_USER.LOGIN_NAME,
                        PAYER_RULE_VERSION.DEFINITION)
                .from(PAYER_RULE_VERSION)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(PAYER_RULE_VERSION.CREATED_BY))
                .where(PAYER_RULE_VERSION.PAYER_RULE_ID.eq(id))
                .orderBy(PAYER_RULE_VERSION.VERSION_NUMBER.desc())
                .fetch(row -> new RuleVersion(
                        row.value1(),
                        LocalDate.ofInstant(row.value2(), zone),
                        row.value3(),
                        RuleText.read(row.value4())));
    }

    static long insert(Tx tx, RuleDefinition definition) {
        var row = tx.dsl().newRecord(PAYER_RULE);
        row.setVersionNumber(1);
        row.insert();
        insertVersion(tx, row.getPayerRuleId(), 1, definition);
        return row.getPayerRuleId();
    }

    static void change(Tx tx, long id, int version, RuleDefinition definition) {
        insertVersion(tx, id, version, definition);
        tx.dsl()
                .update(PAYER_RULE)
                .set(PAYER_RULE.VERSION_NUMBER, version)
                .setNull(PAYER_RULE.RETIRED_ON)
                .set(PAYER_RULE.ROW_VERSION, PAYER_RULE.ROW_VERSION.plus(1))
                .where(PAYER_RULE.PAYER_RULE_ID.eq(id))
                .execute();
    }

    static void retire(Tx tx, long id) {
        tx.dsl()
                .update(PAYER_RULE)
                .set(PAYER_RULE.RETIRED_ON, tx.today())
                .set(PAYER_RULE.ROW_VERSION, PAYER_RULE.ROW_VERSION.plus(1))
                .where(PAYER_RULE.PAYER_RULE_ID.eq(id))
                .execute();
    }

    private static void insertVersion(Tx tx, long id, int version, RuleDefinition definition) {
        var row = tx.dsl().newRecord(PAYER_RULE_VERSION);
        row.setPayerRuleId(id);
        row.setVersionNumber(version);
        row.setRuleName(definition.name());
        row.setDefinition(RuleText.write(definition));
        row.setCreatedAt(tx.now());
        row.setCreatedBy(tx.user().value());
        row.insert();
    }
}
