package fr.jobmatch.benchmarks.cvs;

/// How one document looks, drawn from a seed.
/// @param columns 0 for none, 1 for a side bar on the left, 2 for one on the right, 3 for three columns
/// @param dark whether the side bar or header is light text on a dark ground
/// @param heading the way headings stand out
/// @param skills the way skills are shown
/// @param header the way the contact lines are laid out
record Look(
        int columns,
        boolean dark,
        int heading,
        int skills,
        int levels,
        int header,
        Arrangement work,
        Arrangement education,
        String font,
        double size,
        String colour,
        boolean spaced,
        boolean labels,
        boolean timeline,
        boolean justified) {

    static Look of(Draw draw) {
        int columns = draw.any(0, 0, 0, 1, 1, 2, 2, 3);
        var work = draw.any(Arrangement.values());
        return new Look(
                columns,
                draw.chance(0.4),
                draw.below(7),
                draw.below(6),
                draw.below(5),
                draw.below(5),
                work,
                draw.chance(0.6) ? work : draw.any(Arrangement.values()),
                draw.any("Liberation Sans", "Liberation Serif", "DejaVu Sans", "Nimbus Sans", "P052", "URW Gothic"),
                draw.any(9.0, 9.5, 10.0, 10.5, 11.0),
                draw.any("#1f4e79", "#333333", "#8a2b2b", "#00695c", "#000000"),
                draw.chance(0.12),
                draw.chance(0.3),
                draw.chance(0.2),
                draw.chance(0.25));
    }
}
