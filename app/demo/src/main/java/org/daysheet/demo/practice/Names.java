package org.daysheet.demo.practice;

import java.util.List;
import org.daysheet.demo.chance.Dice;

/// Made-up names, by combining common family and given names.
final class Names {
    private static final List<String> FAMILY = List.of(
            ("Abbott Acosta Adler Alvarez Amsel Archer Ashby Avila Baird Banks Barlow Becker Bellamy Bennett Birch "
                            + "Blake Boone Bowen Brandt Briggs Brock Burke Calloway Camden Carver Castillo Chandler "
                            + "Chen Colby Conway Cortez Crane Dalton Darby Delgado Devlin Dixon Doyle Drake Dunn Eaton "
                            + "Ellis Emery Espinoza Farrow Fenton Figueroa Finch Fletcher Foley Frost Gaines Galvan "
                            + "Garner Gentry Gibbs Grady Griffin Hadley Hale Harmon Hayes Herrera Hobbs Holland Hsu "
                            + "Ibarra Ingram Jarvis Jensen Kaplan Keller Kendrick Kim Kirby Lambert Landry Larkin "
                            + "Lawson Lin Lockhart Lowell Lutz Maddox Marlow Mercer Meyers Molina Monroe Nash Newell "
                            + "Nguyen Nolan Novak Okafor Olsen Ortega Osborn Parrish Patel Pearce Pham Pruitt Quigley "
                            + "Quinn Ramsey Reyes Rhodes Rivas Rowe Salazar Sanders Sawyer Schaefer Serrano Shah "
                            + "Sheridan Singh Sloan Soto Stanton Sutton Tanaka Thayer Tran Trevino Underwood Valdez "
                            + "Vance Vaughn Vega Wade Walsh Webb Weston Whitaker Winslow Yates Yoder Zamora Ziegler")
                    .split(" ", -1));
    private static final List<String> FEMALE = List.of(
            ("Abigail Ada Alice Amara Ana Angela Anita Audrey Beatrice Bianca Brenda Camila Carla Celeste Clara Daphne "
                            + "Diana Edith Elena Eliza Emma Esther Faith Fiona Gloria Grace Hannah Helen Ida Ines Irene "
                            + "Isabel Jane Jasmine Joan Judith Julia Karen Kira Laura Leah Lena Lucia Mabel Marta Maya "
                            + "Mei Mina Nadia Naomi Nora Olive Paula Petra Priya Rosa Ruth Sadie Selma Sofia Stella "
                            + "Teresa Tessa Uma Vera Violet Wanda Yara Zoe")
                    .split(" ", -1));
    private static final List<String> MALE = List.of(
            ("Aaron Abel Adam Albert Amir Andre Anton Arthur Ben Boris Bruno Caleb Carl Cesar Cyrus Damon Daniel David "
                            + "Diego Edgar Eli Emil Ethan Felix Frank Gabriel George Glen Hector Henry Hugo Ian Isaac "
                            + "Ivan Jacob James Joel Jonas Jose Kai Karl Kevin Leo Liam Louis Luis Marcus Martin Milo "
                            + "Nathan Neil Noah Omar Oscar Otto Paul Pedro Peter Rafael Ravi Reed Rex Roy Samuel Seth "
                            + "Simon Theo Tomas Victor Walter Wei Xavier Zane")
                    .split(" ", -1));

    private Names() {}

    static String family(Dice dice) {
        return dice.pick(FAMILY);
    }

    static String given(Dice dice, boolean female) {
        return dice.pick(female ? FEMALE : MALE);
    }

    static String initial(Dice dice) {
        return dice.chance(450) ? String.valueOf((char) ('A' + dice.below(26))) : "";
    }
}
