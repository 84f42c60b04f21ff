namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>
/// Tests the bound of the work for the markup of a document: the sum of the products of the length and the number of
/// marks of each text without its markup.
/// </summary>
public sealed class MarkupBudgetTests
{
    private const long MinBudget = 1 << 23;
    private const int BudgetPerCharacter = 160;

    /// <summary>The length of a block that is just below the limit of one block.</summary>
    private const int BlockLength = 4_000;

    private const string Part = "*a* ";

    [Fact]
    public void Work_for_marks_grows_in_proportion_to_the_size_of_the_document()
    {
        int[] sizes = [250_000, 500_000, 1_000_000];
        long[] work = [.. sizes.Select(CountWork)];
        Assert.All(
            sizes.Zip(work),
            each => Assert.InRange(each.Second, MinBudget / 4, MinBudget + ((long)BudgetPerCharacter * each.First)));
        Assert.InRange((work[2] - work[1]) / (double)(work[1] - work[0]), 1.5, 2.5);
    }

    [Fact]
    public void Markup_of_a_hostile_document_is_kept_as_written_after_the_budget() => Assert.Contains(
        Part.Trim() + " " + Part.Trim(),
        FrameworkOutline.Explain(CreateHostile(1_000_000))[^1].Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("- **Equip** all [berths](https://example.org) with `shore power` by *2028*, and report _yearly_\n")]
    [InlineData("| **Berths** | [a](b) | `c` | *d* | **e** | [f](g) | `h` | *i* | ~~j~~ | **k** |\n")]
    [InlineData("Ships **wait** at the [quay](https://example.org), and cranes *stop* working while `power` is out. ")]
    public void Markup_of_ordinary_documents_of_a_megabyte_is_removed(string part)
    {
        string lines = string.Concat(Enumerable.Repeat(part, part.EndsWith('\n') ? 20 : 10)) + "\n\n";
        string section = "### Goal: Clean **power**\n\n" + (part[0] == '|' ? "| a | b |\n|---|---|\n" : "") + lines;
        string text = "# Harbour plan 2026\n\n## Goals\n\n"
            + string.Concat(Enumerable.Repeat(section, 1_000_000 / section.Length));
        Assert.All(
            FrameworkOutline.Explain(text),
            block => Assert.DoesNotContain("**", block.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Markup_of_a_short_document_with_one_long_paragraph_is_removed()
    {
        string words = string.Concat(Enumerable.Repeat("Ships **wait** at the quay. ", 250));
        Assert.DoesNotContain("**", FrameworkOutline.Explain(words)[0].Text, StringComparison.Ordinal);
    }

    /// <summary>Counts the work for the blocks without marks. Each was done at least once.</summary>
    private static long CountWork(int size) => FrameworkOutline.Explain(CreateHostile(size))
        .Where(block => block.Kind == OutlineBlockKind.Paragraph && !block.Text.Contains('*', StringComparison.Ordinal))
        .Sum(_ => (long)BlockLength * (BlockLength / 2));

    private static string CreateHostile(int size) => string.Concat(Enumerable.Repeat(
        string.Concat(Enumerable.Repeat(Part, BlockLength / Part.Length)) + "\n\n", size / BlockLength));
}
