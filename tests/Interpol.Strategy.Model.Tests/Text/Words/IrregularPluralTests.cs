namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that a search finds a noun by its irregular plural and the reverse.</summary>
public sealed class IrregularPluralTests
{
    [Theory]
    [InlineData("addendum aquarium auditorium bacterium", "addenda aquaria auditoria bacteria")]
    [InlineData("compendium consortium continuum curriculum", "compendia consortia continua curricula")]
    [InlineData("datum erratum forum gymnasium honorarium", "data errata fora gymnasia honoraria")]
    [InlineData("maximum memorandum millennium minimum", "maxima memoranda millennia minima")]
    [InlineData("moratorium optimum planetarium podium", "moratoria optima planetaria podia")]
    [InlineData("quantum quorum referendum spectrum", "quanta quora referenda spectra")]
    [InlineData("stadium stratum symposium ultimatum vacuum", "stadia strata symposia ultimata vacua")]
    [InlineData("automaton criterion phenomenon", "automata criteria phenomena")]
    [InlineData("alumnus bacillus cactus corpus focus fungus", "alumni bacilli cacti corpora foci fungi")]
    [InlineData("genus locus nucleus radius stimulus", "genera loci nuclei radii stimuli")]
    [InlineData("syllabus terminus", "syllabi termini")]
    [InlineData("alumna antenna formula larva nebula vertebra", "alumnae antennae formulae larvae nebulae vertebrae")]
    [InlineData("appendix codex index matrix vertex vortex", "appendices codices indices matrices vertices vortices")]
    [InlineData("emphasis oasis synopsis", "emphases oases synopses")]
    [InlineData("schema stigma", "schemata stigmata")]
    [InlineData("alibi guru kiwi menu rabbi", "alibis gurus kiwis menus rabbis")]
    [InlineData("safari ski taxi tsunami wiki", "safaris skis taxis tsunamis wikis")]
    [InlineData("knife loaf shelf thief wife wolf", "knives loaves shelves thieves wives wolves")]
    [InlineData("foot goose mouse tooth", "feet geese mice teeth")]
    public void Search_finds_an_irregular_plural_and_its_singular(string singulars, string plurals)
    {
        (string, string)[] pairs = [.. singulars.Split(' ').Zip(plurals.Split(' '))];

        Assert.Equal([], pairs.Where(pair => !Finds(pair.Item1, pair.Item2) || !Finds(pair.Item2, pair.Item1)));
    }

    /// <summary>Searches for a word in quotation marks, which is not corrected.</summary>
    private static bool Finds(string word, string text) =>
        !SearchFrameworks.Create(text).Search($"\"{word}\"").Hits.IsEmpty;
}
