using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Splits a document whose headings are years into one plan for each year, the newest first.</summary>
internal static class PlanSplitter
{
    public static IReadOnlyList<PlanPart> Split(IReadOnlyList<Block> blocks, LabelParser labels)
    {
        FrameworkPeriod?[] periods = new FrameworkPeriod?[blocks.Count];
        FrameworkPeriod? current = null;
        int level = 0;
        int skipped = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            if (block.Kind == OutlineBlockKind.Heading && block.Role is null)
            {
                skipped = skipped > 0 && block.Level > skipped ? skipped : 0;
                if (skipped == 0 && PeriodParser.IsPeriodHeading(block.Text))
                {
                    (current, level) = (PeriodParser.Find(block.Text), block.Level);
                }
                else if (block.Level < level)
                {
                    (current, level) = (null, 0);
                }

                skipped = skipped == 0 && labels.Parse(block.Text, true) is { Meaning: OutlineMeaning.Other }
                    ? block.Level : skipped;
            }

            periods[i] = current;
        }

        ILookup<FrameworkPeriod?, Block> plans =
            Enumerable.Range(0, blocks.Count).ToLookup(i => periods[i], i => blocks[i]);
        FrameworkPeriod[] distinct =
        [
            .. plans.Select(plan => plan.Key).OfType<FrameworkPeriod>()
                .OrderByDescending(period => period.End)
                .ThenByDescending(period => period.Start),
        ];
        Block[] shared = [.. plans[null]];
        return distinct.Length < 2
            ? [new(null, blocks, [])]
            : [.. distinct.Select(period => new PlanPart(period, [.. plans[period]], shared))];
    }
}
