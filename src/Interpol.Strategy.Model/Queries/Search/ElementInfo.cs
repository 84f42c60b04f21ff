using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>What a search asks of every element, in four bytes: its kind and how many words it has.</summary>
internal readonly struct ElementInfo(ElementKinds kind, int words)
{
    private const int KindBits = 3;

    private readonly int _packed = (words << KindBits) | BitOperations.Log2((uint)kind);

    public int Words => _packed >> KindBits;

    public bool IsKind(ElementKinds kinds) => (((int)kinds >> (_packed & ((1 << KindBits) - 1))) & 1) != 0;
}
