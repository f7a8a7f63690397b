package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What elements of one segment demand of each other in a loop of an 837P: the paired and conditional elements of X12
/// 005010 and the notes of the guide within a segment (837P TR3; SNIP 2).
final class GuideRules {
    /// Two lines a rule. The first: severity and code, loops (`*` for all that have the segment), segment, when it
    /// holds, and what it demands. It holds when element 2 is one of these codes (`2=A B`), none of them (`2!=A`)
    /// or has a value (`2`); `_` stands for no value. It demands `needs` each, `lacks` each, `pair` all or none,
    /// `most-one`, `least-one`, `one-of` codes, `shape` as a pattern. 11.4 is the fourth component of element 11.
    /// The second line: what is wrong, and what was expected.
    private static final String TABLE = """
            error element-missing | 1000A 1000B 2010BA 2010BB 2310A 2310B 2310C 2310D 2330A 2330B | NM1 | | needs 3
              A party has no name. > a name
            error element-missing | 2010AC 2420A 2420C 2420D 2420E 2420F | NM1 | | needs 3
              A party has no name. > a name
            error element-missing | 2010AC 2330A 2330B | NM1 | | needs 8 9
              A party has no number or no kind of number. > a number and its kind
            error code-unknown | 1000A 1000B | NM1 | | one-of 8 46
              An element holds a code that the guide does not have here. > 46
            error element-paired | 2010AA 2310A 2310B 2310C 2310D 2420A 2420B 2420C 2420D 2420E 2420F | NM1 | | pair 8 9
              A number stands without its kind, or a kind without its number. > both or none
            error code-unknown | 2010AA 2310A 2310B 2310C 2310D 2420A 2420B 2420C 2420D 2420E 2420F | NM1 | | one-of 8 XX
              An element holds a code that the guide does not have here. > XX
            error code-unknown | 2010BA 2330A | NM1 | | one-of 8 MI II
              An element holds a code that the guide does not have here. > II, MI
            error code-unknown | 2010AC 2010BB 2330B | NM1 | | one-of 8 PI XV
              An element holds a code that the guide does not have here. > PI, XV
            error organization-given-name | * | NM1 | 2=2 | lacks 4 5 7
              An organisation has a given name. > nothing
            error state-missing | * | N4 | 4=_ US CA | needs 2
              An address has no state or province. > a state or province
            error state-unknown | * | N4 | 4=_ US | one-of 2 AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME \
            MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS FM GU MH \
            MP PR PW UM VI AA AE AP
              A state is none of the United States. > a state of two letters
            error state-unknown | * | N4 | 4=CA | one-of 2 AB BC MB NB NL NS NT NU ON PE QC SK YT
              A province is none of Canada. > a province of two letters
            error most-one-element | * | N4 | | most-one 2 7
              A state and another region exclude each other. > nothing
            error element-paired | * | PER | | pair 3 4
              A number stands without its kind, or a kind without its number. > both or none
            error element-paired | * | PER | | pair 5 6
              A number stands without its kind, or a kind without its number. > both or none
            error element-paired | * | PER | | pair 7 8
              A number stands without its kind, or a kind without its number. > both or none
            error element-missing | 2000B 2320 | SBR | | needs 9
              The kind of payer is missing. > a filing indicator
            error element-missing | 2320 | SBR | | needs 2
              The relationship to the other subscriber is missing. > a relationship
            warning plan-name-needless | 2000B 2320 | SBR | 3 | lacks 4
              A plan is named although its group number is given. > nothing
            error msp-reason-missing | 2000B | SBR | 1!=P ; 9=MA MB | needs 5
              Medicare is not the first payer, and it is not said why. > a reason such as 12
            warning msp-reason-missing | 2320 | SBR | 1!=P ; 9=MA MB | needs 5
              Medicare is not the first payer, and it is not said why. > a reason such as 12
            error element-paired | * | PAT | | pair 5 6
              A day stands without its format, or a format without its day. > both or none
            error element-paired | * | PAT | | pair 7 8
              A weight stands without its unit, or a unit without its weight. > both or none
            error element-paired | * | DMG | | pair 1 2
              A day stands without its format, or a format without its day. > both or none
            error tax-id-shape | 2010AA 2010AC | REF | 1=EI | shape 2 [0-9]{2}-?[0-9]{7}
              A tax number does not have nine digits. > nine digits
            error tax-id-shape | 2010AA 2010BA 2010CA 2330A | REF | 1=SY | shape 2 [0-9]{3}-?[0-9]{2}-?[0-9]{4}
              A social security number does not have nine digits. > nine digits
            warning tax-id-dash | 2010AA 2010AC 2010BA 2010CA 2330A | REF | 1=EI SY | shape 2 [^-]*
              A tax or social security number is written with dashes. > nine digits and nothing else
            warning taxonomy-shape | * | PRV | | shape 3 [0-9A-Za-z]{10}
              A taxonomy does not have ten letters and digits. > ten letters and digits
            error amount-negative | 2300 | CLM | | shape 2 [^-].*
              The charge of the claim is negative. > an amount of zero or more
            error amount-negative | 2300 | AMT | 1=F5 | shape 2 [^-].*
              What the patient paid is negative. > an amount of zero or more
            error amount-negative | 2400 | SV1 | | shape 2 [^-].*
              The charge of the line is negative. > an amount of zero or more
            error accident-state-missing | 2300 | CLM | 11.1=AA ; 11.5=_ | needs 11.4
              A car accident has no state. > a state
            error accident-state-missing | 2300 | CLM | 11.2=AA ; 11.5=_ | needs 11.4
              A car accident has no state. > a state
            error accident-state-missing | 2300 | CLM | 11.3=AA ; 11.5=_ | needs 11.4
              A car accident has no state. > a state
            warning date-time | * | DTP | 2=DT | one-of 2 D8
              A day is given with its time, which the guide does not have here. > D8
            error date-format | * | DTP | 1!=472 314 | one-of 2 D8 DT
              A date of this kind is one day. > D8
            error date-format | * | DTP | 1=472 | one-of 2 D8 RD8
              A date of this kind is a day or a range. > D8, RD8
            error date-format | * | DTP | 1=314 | one-of 2 RD8
              A date of this kind is a range. > RD8
            error date-format | * | DTP | 2=D8 | shape 3 [^-]*
              A range is said to be a day. > CCYYMMDD
            error date-format | * | DTP | 2=RD8 | shape 3 .*-.*
              A day is said to be a range. > CCYYMMDD-CCYYMMDD
            error element-paired | * | PWK | | pair 5 6
              An attachment number stands without its kind, or a kind without its number. > both or none
            error attachment-number-missing | * | PWK | 2=BM EL EM FT FX ; 5=_ | needs 6
              An attachment that is sent apart has no number. > a number
            error element-paired | * | CR1 | | pair 1 2
              A weight stands without its unit, or a unit without its weight. > both or none
            error element-paired | * | HCP | | pair 9 10
              A procedure stands without its kind, or a kind without its procedure. > both or none
            error element-paired | * | HCP | | pair 11 12
              Units stand without their kind, or a kind without its units. > both or none
            error place-of-service | 2400 | SV1 | | shape 5 [0-9]{2}
              The place of service of a line does not have two digits. > two digits
            warning description-short | 2400 | SV1 | | shape 1.7 ...+
              A description has the length of a modifier; a line has room for four modifiers. > a description
            error drug-code-shape | 2410 | LIN | 2=N4 | shape 3 [0-9]{11}
              A drug code does not have eleven digits. > eleven digits
            error element-missing | 2320 2430 | CAS | 6 | needs 5
              An adjustment has no reason. > a reason
            error element-missing | 2320 2430 | CAS | 9 | needs 8
              An adjustment has no reason. > a reason
            error element-missing | 2320 2430 | CAS | 12 | needs 11
              An adjustment has no reason. > a reason
            error element-missing | 2320 2430 | CAS | 15 | needs 14
              An adjustment has no reason. > a reason
            error element-missing | 2320 2430 | CAS | 18 | needs 17
              An adjustment has no reason. > a reason
            error least-one-element | 2440 | FRM | | least-one 2 3 4 5
              A question has no answer. > an answer
            """;

    private static final Map<String, Map<String, List<GuideRule>>> BY_LOOP = parse();

    private GuideRules() {}

    /// The rules for a segment of a loop.
    static List<GuideRule> of(String loop, String segment) {
        return BY_LOOP.getOrDefault(loop, Map.of()).getOrDefault(segment, List.of());
    }

    private static Map<String, Map<String, List<GuideRule>>> parse() {
        Map<String, Map<String, List<GuideRule>>> byLoop = new HashMap<>();
        List<String> lines = List.of(TABLE.strip().split("\n", -1));
        for (int at = 0; at < lines.size(); at += 2) {
            List<String> cells = List.of(lines.get(at).split(" *\\| *", -1));
            GuideRule rule = GuideRule.parse(cells, lines.get(at + 1).strip());
            String segment = cells.get(2);
            List<String> loops = cells.get(1).equals("*")
                    ? GuideTable.loopsWith(segment)
                    : List.of(cells.get(1).split(" ", -1));
            for (String loop : loops) {
                byLoop.computeIfAbsent(loop, each -> new HashMap<>())
                        .computeIfAbsent(segment, each -> new ArrayList<>())
                        .add(rule);
            }
        }
        byLoop.replaceAll((loop, rules) -> Map.copyOf(rules));
        return Map.copyOf(byLoop);
    }
}
