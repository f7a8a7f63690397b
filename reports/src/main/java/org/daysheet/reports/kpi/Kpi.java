package org.daysheet.reports.kpi;

/// The figures of the practice. Each is defined here and nowhere else; report, window and command line print these
/// words beside the number. "The window" is the last three months unless the figure says otherwise; money counts by
/// the day it was posted.
public enum Kpi {
    DAYS_IN_AR(
            Unit.DAYS,
            "Days in A/R",
            "(open balances - credit balances) / (gross charges of the window / days of the window)",
            "Open balances of payers and patients; balances at a collection agency and unapplied money left out.",
            Target.atMost(3500, "35 or less")),
    DAYS_IN_AR_WITH_AGENCY(
            Unit.DAYS,
            "Days in A/R with agency",
            "the same with balances at a collection agency added",
            "Shown because handing accounts to an agency makes the first figure look better.",
            Target.none("near days in A/R")),
    OLDER_THAN_60(
            Unit.PERCENT,
            "A/R older than 60 days",
            "open balances of services more than 60 days ago / all open balances",
            "By date of service; credit balances are in neither part.",
            Target.none("falling")),
    OLDER_THAN_90(
            Unit.PERCENT,
            "A/R older than 90 days",
            "open balances of services more than 90 days ago / all open balances",
            "By date of service; credit balances are in neither part.",
            Target.atMost(2500, "25% or less, 12% is excellent")),
    OLDER_THAN_120(
            Unit.PERCENT,
            "A/R older than 120 days",
            "open balances of services more than 120 days ago / all open balances",
            "By date of service; credit balances are in neither part.",
            Target.none("falling")),
    NET_COLLECTION_COHORT(
            Unit.PERCENT,
            "Net collection rate, by service date",
            "payments less refunds / (charges - contractual adjustments), services 4 to 15 months ago",
            "Only contractual adjustments lower the denominator: late filing, bad debt, courtesy and small balances do not. Interest and agency money left out.",
            Target.atLeast(9600, "96% or more")),
    NET_COLLECTION_CASH(
            Unit.PERCENT,
            "Net collection rate, cash basis",
            "payments less refunds / (charges - contractual adjustments), posted in the window",
            "Payments belong to older services than the charges, so it may pass 100%. Interest and agency money left out.",
            Target.atLeast(9500, "95% or more")),
    GROSS_COLLECTION(
            Unit.PERCENT,
            "Gross collection rate",
            "payments less refunds / gross charges, posted in the window",
            "Depends on how high the fee schedule is; only its trend says something.",
            Target.none("steady")),
    REJECTION(
            Unit.PERCENT,
            "Rejection rate, claims sent back unprocessed",
            "claims sent back at first sending before any decision (277CA, 999, TA1) / claims first sent by file in the window",
            "Not a denial: the payer has decided nothing, and the claim is corrected and sent again. The last word of a 277CA counts. Claims billed on paper or in a portal are left out.",
            Target.atMost(500, "5% or less")),
    DENIAL_RATE(
            Unit.PERCENT,
            "Denial rate, claims paid nothing",
            "claims whose first answer in the window paid nothing / claims first sent in the window",
            "First answer only, to claims the practice sent by file or billed by hand; claims another payer passed on are in neither part. Not a denial: all left to the patient as deductible, coinsurance or copay; forwarded; rejected before adjudication; reversals.",
            Target.atMost(500, "5% or less, strain above 8%")),
    DENIAL_RATE_ANY_LINE(
            Unit.PERCENT,
            "Denial rate, any line denied",
            "claims whose first answer in the window denied a line or all / claims first sent in the window",
            "A line is denied when it was paid nothing for a reason other than contract, deductible, coinsurance or copay.",
            Target.none("near the rate above")),
    DENIED_DOLLARS_LINES(
            Unit.PERCENT,
            "Denied dollars, lines",
            "charges of lines denied by the first answer / charges first sent in the window",
            "Gross charges of the denied lines only.",
            Target.atMost(500, "5% or less")),
    DENIED_DOLLARS_CLAIMS(
            Unit.PERCENT,
            "Denied dollars, whole claims",
            "charges of claims with a denied line / charges first sent in the window",
            "The whole claim counts, so it is higher than the line figure.",
            Target.none("near the figure above")),
    FIRST_PASS(
            Unit.PERCENT,
            "First-pass resolution",
            "claims whose first answer left nothing to do but bill the patient or next payer / claims first answered in the window",
            "Paid nothing but all to the deductible is resolved; a denied line or an open reduction is not.",
            Target.atLeast(9000, "90% or more")),
    CLEAN_CLAIMS(
            Unit.PERCENT,
            "Clean-claim rate",
            "claims that passed every check untouched / claims first checked in the window",
            "By the history of each claim: one that failed a check, was corrected by hand, or had to be sent again is not clean. Not the acceptance rate, which asks the payer.",
            Target.atLeast(9500, "95% or more")),
    ACCEPTANCE(
            Unit.PERCENT,
            "Acceptance rate",
            "claims the payer's front end accepted at first sending (277CA) / claims first sent by file in the window",
            "Says nothing about payment. The last word counts: a claim sent back later, or not yet acknowledged, is not accepted. Claims billed on paper or in a portal get no acknowledgment and are left out.",
            Target.atLeast(9500, "95% or more")),
    SENT_WITHOUT_NUMBER(
            Unit.PERCENT,
            "Sent without an authorization",
            "claims whose check before the first sending missed the authorization or referral their payer asks for / claims first sent in the window",
            "By the last check of the version first sent: the payer asks for a number and neither the claim nor every line has one. Claims kept back for it were not sent and are in neither part.",
            Target.atMost(0, "0%")),
    TAKEBACKS(
            Unit.COUNT,
            "Takebacks",
            "number of payments payers reversed in the window",
            "Reversals are never counted as denials.",
            Target.none("0")),
    CHARGE_LAG(
            Unit.DAYS,
            "Charge lag, mean",
            "days from service to charge entry, mean over charges entered in the window",
            "Reversed charges and charges of $0 left out.",
            Target.atMost(300, "3 days or less")),
    CHARGE_LAG_MEDIAN(
            Unit.DAYS,
            "Charge lag, median",
            "days from service to charge entry, middle value over charges entered in the window",
            "Reversed charges and charges of $0 left out.",
            Target.none("1 day")),
    CHARGE_LAG_LATE(
            Unit.PERCENT,
            "Charges entered late",
            "charges entered more than 3 days after service / charges entered in the window",
            "Reversed charges and charges of $0 left out.",
            Target.none("falling")),
    CLAIM_LAG(
            Unit.DAYS,
            "Claim lag, mean",
            "days from charge entry to first sending, mean over claims first sent in the window",
            "Claims not sent yet are not in it, nor claims to a second or third payer, which wait for the payer before. Days on hold count; how many they are stands beside it.",
            Target.atMost(200, "2 days or less")),
    PAYER_TURNAROUND(
            Unit.DAYS,
            "Payer turnaround, mean",
            "days from first sending to the date of the first remittance, mean over claims first answered in the window",
            "Claims still waiting are not in it.",
            Target.none("30 days or less")),
    CREDIT_BALANCES(
            Unit.MONEY,
            "Credit balances",
            "sum of balances below zero on charges of payers and patients",
            "Subtracted once, in days in A/R, and nowhere else.",
            Target.atMost(0, "$0.00")),
    UNAPPLIED(
            Unit.MONEY,
            "Unapplied money",
            "money received from payers and patients that no charge has used",
            "A liability, not part of A/R.",
            Target.none("toward $0.00")),
    ROLL_FORWARD_DIFFERENCE(
            Unit.MONEY,
            "A/R roll-forward difference",
            "A/R before the window + charges - payments - adjustments + credits moved out +/- agency - A/R now",
            "Must be zero, else a balance does not follow from its postings.",
            Target.atMost(0, "$0.00"));

    /// What a figure is counted in. A figure that has no value keeps its unit.
    public enum Unit {
        DAYS("days"),
        PERCENT("%"),
        MONEY("$"),
        COUNT("number");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        /// As it stands in a column beside the value.
        public String words() {
            return words;
        }
    }

    private final Unit unit;
    private final String title;
    private final String formula;
    private final String counted;

    @SuppressWarnings("ImmutableEnumChecker") // a target is a record of final values
    private final Target target;

    Kpi(Unit unit, String title, String formula, String counted, Target target) {
        this.unit = unit;
        this.title = title;
        this.formula = formula;
        this.counted = counted;
        this.target = target;
    }

    public Unit unit() {
        return unit;
    }

    public String title() {
        return title;
    }

    /// The formula in words.
    public String formula() {
        return formula;
    }

    /// What counts and what does not.
    public String counted() {
        return counted;
    }

    public Target target() {
        return target;
    }

    /// Name for machines, such as "days-in-ar".
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
