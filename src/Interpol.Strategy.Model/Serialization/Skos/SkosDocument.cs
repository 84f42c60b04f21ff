namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a document that can be written: all of its strings were checked.</summary>
/// <remarks>The nodes are created while they are written. Only one framework at a time is in memory.</remarks>
internal sealed class SkosDocument
{
    private SkosDocument(IEnumerable<SkosNode> nodes, SkosWriteOptions options)
    {
        Nodes = nodes;
        Options = options;
    }

    public IEnumerable<SkosNode> Nodes { get; }

    public SkosWriteOptions Options { get; }

    public static SkosDocument Create(StrategicFramework framework, SkosWriteOptions? options)
    {
        ArgumentNullException.ThrowIfNull(framework);
        options ??= SkosWriteOptions.Default;
        if (SkosUnwritable.FindProblem(framework) is { } problem)
        {
            throw new ArgumentException(problem);
        }

        return new(GetNodes([framework], options), options);
    }

    public static SkosDocument Create(FrameworkCatalog catalog, SkosWriteOptions? options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= SkosWriteOptions.Default;
        for (int i = 0; i < catalog.Count; i++)
        {
            if (SkosUnwritable.FindProblem(catalog.Frameworks[i]) is { } problem)
            {
                throw new ArgumentException($"frameworks[{i}].{problem}");
            }
        }

        return new(GetNodes(catalog.Frameworks, options), options);
    }

    public static SkosDocument Create(FrameworkComparison comparison, SkosWriteOptions? options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        options ??= SkosWriteOptions.Default;
        if (comparison.Earlier.Id == comparison.Later.Id)
        {
            throw new ArgumentException(
                $"The frameworks must have different ids. Both have the id '{comparison.Later.Id}', so their elements "
                    + "would have the same IRIs.",
                nameof(comparison));
        }

        string? found = SkosUnwritable.FindProblem(comparison.Earlier) is { } earlier ? $"earlier.{earlier}"
            : SkosUnwritable.FindProblem(comparison.Later) is { } later ? $"later.{later}"
            : null;
        if (found is not null)
        {
            throw new ArgumentException(found);
        }

        return new(GetNodes(comparison, options), options);
    }

    private static IEnumerable<SkosNode> GetNodes(
        EquatableList<StrategicFramework> frameworks, SkosWriteOptions options)
    {
        foreach (StrategicFramework framework in frameworks)
        {
            foreach (SkosNode node in new SkosScheme(framework, options).GetNodes())
            {
                yield return node;
            }
        }
    }

    private static IEnumerable<SkosNode> GetNodes(FrameworkComparison comparison, SkosWriteOptions options)
    {
        var earlier = new SkosScheme(comparison.Earlier, options);
        var later = new SkosScheme(comparison.Later, options);
        return
        [
            .. earlier.GetNodes(),
            .. later.GetNodes(),
            new SkosReplacement(later, earlier),
            .. SkosMatches.GetNodes(comparison, earlier, later),
        ];
    }
}
