using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Compares two frameworks, kind by kind, and creates the changes.</summary>
internal static class FrameworkComparer
{
    public static EquatableList<ElementChange> Compare(
        StrategicFramework earlier, StrategicFramework later, MatchRules rules)
    {
        var before = new ComparedFramework(earlier);
        var after = new ComparedFramework(later);
        ComparedFramework.RankElements(before, after);
        TfIdfWeights.Assign(before, after, out int vocabulary);
        var diff = new WordDiff();
        return
        [
            .. Changes(before.Visions, after.Visions),
            .. Changes(before.Missions, after.Missions),
            .. Changes(before.Values, after.Values),
            .. Changes(before.Goals, after.Goals),
            .. Changes(before.Objectives, after.Objectives),
        ];

        // Goals come first, because the matching of objectives uses that of their goals.
        IEnumerable<ElementChange> Changes(ComparedElement[] earlier, ComparedElement[] later)
        {
            new ElementMatcher(earlier, later, rules, vocabulary).Match();
            HashSet<ElementGroup> moved = MoveDetector.Detect(earlier);
            var reported = new HashSet<ElementGroup>();
            foreach (ComparedElement element in later)
            {
                if (element.Group is not { } group)
                {
                    yield return new(ElementChangeKind.Added, [], [element.Element]);
                }
                else if (reported.Add(group))
                {
                    yield return Change(group, moved.Contains(group), rules, diff);
                }
            }

            foreach (ComparedElement element in earlier.Where(element => element.Group is null))
            {
                yield return new(ElementChangeKind.Removed, [element.Element], []);
            }
        }
    }

    /// <summary>Compares the properties of the frameworks, except the ids and the elements.</summary>
    public static EquatableList<FrameworkPropertyChange> CompareProperties(
        StrategicFramework earlier, StrategicFramework later)
    {
        FrameworkPropertyChange?[] changes =
        [
            Compare(nameof(earlier.Name), earlier.Name, later.Name),
            Compare(nameof(earlier.Description), earlier.Description, later.Description),
            Compare(nameof(earlier.Period), earlier.Period, later.Period),
            Compare(nameof(earlier.Adoption), earlier.Adoption, later.Adoption),
            Compare(nameof(earlier.Source), earlier.Source, later.Source),
            Compare(nameof(earlier.Type), earlier.Type, later.Type),
            CompareLists(nameof(earlier.Organizations), earlier.Organizations, later.Organizations),
            Compare(nameof(earlier.OtherInformation), earlier.OtherInformation, later.OtherInformation),
            Compare(nameof(earlier.PublicationDate), Format(earlier.PublicationDate), Format(later.PublicationDate)),
            Compare(nameof(earlier.Identifier), earlier.Identifier, later.Identifier),
            Compare(nameof(earlier.Submitter), earlier.Submitter, later.Submitter),
            Compare(nameof(earlier.Language), earlier.Language, later.Language),
        ];
        return [.. changes.OfType<FrameworkPropertyChange>()];

        static string? Format(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);

        static FrameworkPropertyChange? Compare<T>(string property, T earlier, T later) =>
            earlier is string before && later is string after ? CompareTexts(property, before, after)
            : EqualityComparer<T>.Default.Equals(earlier, later) ? null
            : new(property, Describe(earlier), Describe(later));

        static FrameworkPropertyChange? CompareTexts(string property, string earlier, string later) =>
            TextTokens.Normalize(earlier) == TextTokens.Normalize(later) ? null : new(property, earlier, later);

        static FrameworkPropertyChange? CompareLists<T>(
            string property, EquatableList<T> earlier, EquatableList<T> later)
            where T : notnull =>
            earlier == later ? null : new(property, Join(earlier), Join(later));

        static string? Join<T>(EquatableList<T> list)
            where T : notnull => list.IsEmpty ? null : string.Join(", ", list.Select(item => Describe(item)));

        static string? Describe(object? value) => value switch
        {
            Organization it => it.Identifier is null ? it.Name : $"{it.Name} ({it.Identifier})",
            ContactInformation it =>
                string.Join(' ', new[] { it.GivenName, it.Surname, it.EmailAddress }.OfType<string>()),
            _ => value?.ToString(),
        };
    }

    private static ElementChange Change(ElementGroup group, bool isMoved, MatchRules rules, WordDiff diff)
    {
        ComparedElement[] earlier = [.. group.Earlier.OrderBy(element => element.Position)];
        ComparedElement[] later = [.. group.Later.OrderBy(element => element.Position)];
        EquatableList<ElementMatch> matches =
        [
            .. earlier.SelectMany(before => later.Select(after => Match(before, after))),
        ];
        bool isRenumbered = group.IsSame && group.IsPair && earlier[0].Code != later[0].Code;
        ElementChangeKind kind =
            !group.IsSame ? ElementChangeKind.Related
            : later.Length > 1 ? ElementChangeKind.Split
            : earlier.Length > 1 ? ElementChangeKind.Merged
            : !matches[0].TextChanges.IsEmpty ? ElementChangeKind.Reworded
            : isMoved ? ElementChangeKind.Moved
            : isRenumbered ? ElementChangeKind.Renumbered
            : ElementChangeKind.Unchanged;
        return new(
            kind,
            [.. earlier.Select(element => element.Element)],
            [.. later.Select(element => element.Element)],
            matches,
            isMoved,
            isRenumbered);

        ElementMatch Match(ComparedElement earlier, ComparedElement later)
        {
            var differences = ElementDifferences.None;
            TextChange? name = diff.Compute(ElementField.Name, earlier, later, group.MatchCount, ref differences);
            TextChange? description =
                diff.Compute(ElementField.Description, earlier, later, group.MatchCount, ref differences);
            return new(
                earlier.Element,
                later.Element,
                earlier.ScoreWith(later),
                rules.GetReason(earlier, later),
                name is null && description is null ? []
                    : description is null ? [name!]
                    : name is null ? [description]
                    : [name, description],
                differences);
        }
    }
}
