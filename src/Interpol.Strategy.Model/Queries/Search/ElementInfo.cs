namespace Interpol.Strategy.Model;

/// <summary>What a search asks of every element, in four bytes: its kind and how many words it has.</summary>
internal readonly struct ElementInfo(ElementKind kind, int words)
{
    private const int KindBits = 3;

    private readonly int _packed = (words << KindBits) | (int)kind;

    public int Words => _packed >> KindBits;

    /// <summary>Determines whether the kind is one of several. The flags of <see cref="ElementKinds"/> are the powers of two of <see cref="ElementKind"/>.</summary>
    public bool IsKind(ElementKinds kinds) => (((int)kinds >> (_packed & ((1 << KindBits) - 1))) & 1) != 0;
}
