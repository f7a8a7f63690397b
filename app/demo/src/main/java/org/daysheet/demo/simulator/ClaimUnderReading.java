package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.money.Money;

/// What was read so far: billing provider and subscriber stay for the next claims below the same HL.
final class ClaimUnderReading {
    private static final String NO_LEVEL = "";

    private final LocalDate receivedOn;
    private String level = NO_LEVEL;
    private Person provider = Person.NOBODY;
    private String taxId = "";
    private Person payer = Person.NOBODY;
    private Person subscriber = Person.NOBODY;
    private Person patient = Person.NOBODY;
    private String priority = "P";
    private String filingIndicator = "";

    private boolean started;
    private boolean otherPayer;
    private String control = "";
    private Money charge = Money.ZERO;
    private String place = "";
    private String frequency = "";
    private String originalReference = "";
    private Person rendering = Person.NOBODY;
    private final List<SubmittedLine> lines = new ArrayList<>();

    ClaimUnderReading(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    boolean isStarted() {
        return started;
    }

    void level(String code) {
        level = code;
        if (code.equals("22")) {
            patient = Person.NOBODY;
        }
    }

    void start(String newControl, Money newCharge, List<String> place5) {
        started = true;
        otherPayer = false;
        control = newControl;
        charge = newCharge;
        place = place5.getFirst();
        frequency = place5.size() > 2 ? place5.get(2) : "1";
        originalReference = "";
        rendering = Person.NOBODY;
        lines.clear();
    }

    SubmittedClaim finish() {
        started = false;
        otherPayer = false;
        return new SubmittedClaim(
                control,
                charge,
                new SubmittedClaim.Billing(place, frequency, originalReference, priority, filingIndicator),
                new SubmittedClaim.People(
                        payer, subscriber, patient.isNamed() ? patient : subscriber, provider, rendering, taxId),
                lines,
                receivedOn);
    }

    void subscription(String priorityCode, String indicator) {
        if (started) {
            otherPayer = true;
        } else {
            priority = priorityCode;
            filingIndicator = indicator;
        }
    }

    void name(String role, Person person) {
        if (otherPayer) {
            return;
        }
        switch (role) {
            case "85" -> provider = person;
            case "PR" -> payer = person;
            case "IL" -> subscriber = person;
            case "QC" -> patient = person;
            case "82" -> {
                if (lines.isEmpty()) {
                    rendering = person;
                }
            }
            default -> {}
        }
    }

    void reference(String qualifier, String value) {
        switch (qualifier) {
            case "EI", "SY" -> {
                if (level.equals("20")) {
                    taxId = value;
                }
            }
            case "F8" -> {
                if (started && !otherPayer) {
                    originalReference = value;
                }
            }
            case "6R" -> {
                if (!lines.isEmpty()) {
                    SubmittedLine line = lines.removeLast();
                    lines.add(new SubmittedLine(
                            line.procedure(),
                            line.charge(),
                            line.units(),
                            line.serviceOn(),
                            value,
                            line.leftByPriorPayer()));
                }
            }
            default -> {}
        }
    }

    void line(String procedure, Money lineCharge, String units) {
        lines.add(new SubmittedLine(procedure, lineCharge, units, LocalDate.EPOCH, "", Money.ZERO));
    }

    void serviceOn(LocalDate date) {
        if (!lines.isEmpty()) {
            SubmittedLine line = lines.removeLast();
            lines.add(new SubmittedLine(
                    line.procedure(), line.charge(), line.units(), date, line.control(), line.leftByPriorPayer()));
        }
    }

    void leftToPatient(Money amount) {
        if (!lines.isEmpty()) {
            SubmittedLine line = lines.removeLast();
            lines.add(new SubmittedLine(
                    line.procedure(),
                    line.charge(),
                    line.units(),
                    line.serviceOn(),
                    line.control(),
                    line.leftByPriorPayer().plus(amount)));
        }
    }
}
