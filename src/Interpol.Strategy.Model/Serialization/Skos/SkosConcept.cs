namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents an element or an indicator.</summary>
internal sealed class SkosConcept : SkosNode
{
    private readonly string _kind;
    private readonly string _notation;
    private readonly string? _label;
    private readonly SkosScheme _scheme;
    private readonly SkosConcept? _parent;
    private SkosConcept? _firstChild;
    private SkosConcept? _lastChild;
    private SkosConcept? _nextSibling;

    /// <summary>Initializes a new instance as the last child of its parent.</summary>
    public SkosConcept(
        string iri, string kind, string notation, string? label, SkosScheme scheme, SkosConcept? parent)
        : base(iri, SkosTerms.Concept)
    {
        _kind = kind;
        _notation = notation;
        _label = label;
        _scheme = scheme;
        _parent = parent;
        if (parent is not null)
        {
            parent._firstChild ??= this;
            parent._lastChild?._nextSibling = this;
            parent._lastChild = this;
        }
    }

    /// <summary>Gets the element, or <see langword="null"/> for an indicator.</summary>
    public StrategyElement? Element { get; init; }

    public string? AlternativeLabel { get; init; }

    public string? Definition { get; init; }

    public bool IsTop => _parent is null;

    protected override void WriteStatements(SkosWriter writer)
    {
        writer.WriteValue(SkosTerms.Kind, _kind);

        // A notation is not in a language.
        writer.WriteText(SkosTerms.PreferredLabel, _label ?? _notation, _label is null ? null : _scheme.Language);
        if (AlternativeLabel is not null)
        {
            writer.WriteText(SkosTerms.AlternativeLabel, AlternativeLabel, _scheme.Language);
        }

        if (Definition is not null)
        {
            writer.WriteText(SkosTerms.Definition, Definition, _scheme.Language);
        }

        writer.WriteValue(SkosTerms.Notation, _notation);
        writer.WriteReference(SkosTerms.InScheme, _scheme);
        if (_parent is null)
        {
            writer.WriteReference(SkosTerms.TopConceptOf, _scheme);
        }
        else
        {
            writer.WriteReference(SkosTerms.Broader, _parent);
        }

        if (_firstChild is not null)
        {
            writer.WriteReferences(SkosTerms.Narrower, GetChildren());
        }
    }

    private IEnumerable<SkosConcept> GetChildren()
    {
        for (SkosConcept? child = _firstChild; child is not null; child = child._nextSibling)
        {
            yield return child;
        }
    }
}
